package org.gongyak.server.demo;

import org.gongyak.server.organization.GovernmentName;
import org.gongyak.server.organization.Governments;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Ids;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code ./gongyak demo}: the samples are there before the server says that it is ready, and only once in a data folder. */
@Component
@ConditionalOnProperty("gongyak.samples")
final class SamplesAtStart implements ApplicationRunner {
    private final Governments governments;
    private final LoadSamples load;
    private final Ids ids;

    SamplesAtStart(Governments governments, LoadSamples load, Ids ids) {
        this.governments = governments;
        this.load = load;
        this.ids = ids;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SampleGovernment samples = SampleGovernment.load();
        GovernmentName name = new GovernmentName(samples.outline().name());
        if (governments.find(name).isEmpty()) {
            load.load(samples, new GovernmentId(ids.next()));
        }
    }
}
