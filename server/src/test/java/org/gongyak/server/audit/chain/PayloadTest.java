package org.gongyak.server.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.gongyak.server.audit.Actor;
import org.gongyak.server.audit.LogEntry;
import org.gongyak.server.audit.Particulars;
import org.junit.jupiter.api.Test;

class PayloadTest {
    private static final Instant TIME = Instant.parse("2027-01-08T05:02:03.000456Z");
    private static final Actor TEAM_LEADER = new Actor("정책팀장", "team-leader", Optional.of("기획과장"), "127.0.0.1");

    @Test
    void is_canonical_json_with_its_members_in_order() {
        Particulars particulars =
                Particulars.of(Particulars.members().put("z", 1).put("a", "가"));
        Payload payload =
                new Payload(7, TIME, new LogEntry(TEAM_LEADER, "report.revision.saved", "revision/x", particulars));

        assertThat(payload.json())
                .isEqualTo("{\"act\":\"report.revision.saved\",\"deputyFor\":\"기획과장\",\"from\":\"127.0.0.1\","
                        + "\"particulars\":{\"a\":\"가\",\"z\":1},\"post\":\"정책팀장\",\"role\":\"team-leader\",\"seq\":7,"
                        + "\"subject\":\"revision/x\",\"time\":\"2027-01-08T05:02:03.000456Z\"}");
    }

    @Test
    void reads_back_as_it_was_written() {
        Actor alone = new Actor("정책팀장", "team-leader", Optional.empty(), "command-line");
        for (Actor actor : new Actor[] {TEAM_LEADER, alone}) {
            Payload payload = new Payload(7, TIME, new LogEntry(actor, "act", "subject", Particulars.NONE));
            assertThat(Payload.parse(payload.json())).isEqualTo(payload);
        }
    }
}
