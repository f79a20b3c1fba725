package org.gongyak.card.progress;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongyak.card.Percent;

/** The kind of a progress entry, with what that kind alone has. The words it was read from stay in the entry's title and details. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Act.Agreement.class, name = "agreement"),
    @JsonSubTypes.Type(value = Act.Interview.class, name = "interview"),
    @JsonSubTypes.Type(value = Act.Consultation.class, name = "consultation"),
    @JsonSubTypes.Type(value = Act.Briefing.class, name = "briefing"),
    @JsonSubTypes.Type(value = Act.BudgetAct.class, name = "budget"),
    @JsonSubTypes.Type(value = Act.StudyStage.class, name = "study"),
    @JsonSubTypes.Type(value = Act.Course.class, name = "course"),
    @JsonSubTypes.Type(value = Act.Works.class, name = "works"),
    @JsonSubTypes.Type(value = Act.Plan.class, name = "plan"),
    @JsonSubTypes.Type(value = Act.Other.class, name = "other")
})
public sealed interface Act {

    /**
     * 회의.
     *
     * @param series what the meetings of one series share, such as 실무TF
     * @param number n in "n차회의"
     */
    record Meeting(String series, OptionalInt number) implements Act {}

    /** 협약. */
    record Agreement(List<String> parties) implements Act {
        public Agreement {
            parties = List.copyOf(parties);
        }
    }

    /** 면담, 간담회. */
    record Interview() implements Act {}

    /** 사전 논의, 협의, 자문. */
    record Consultation() implements Act {}

    /** 설명회, 공청회, 민생탐방. */
    record Briefing() implements Act {}

    /**
     * 예산 편성.
     *
     * @param fiscalYear the budget's year
     * @param round 본예산, 1회 추경 …
     * @param won the amount in exact won
     */
    record BudgetAct(OptionalInt fiscalYear, Optional<String> round, OptionalLong won) implements Act {}

    /**
     * 용역.
     *
     * @param stage 발주, 착수, 중간 or 최종
     */
    record StudyStage(Stage stage, Optional<String> contractor) implements Act {

        /** The steps of a commissioned study, in their order. */
        public enum Stage {
            ORDER,
            START,
            INTERIM,
            FINAL;

            @JsonValue
            public String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * 교육과정.
     *
     * @param sessions how many weeks or sessions (총8주, 12회)
     * @param sessionUnit their unit as written: 주, 회, 차시
     * @param rate the completion rate in per cent as stated
     */
    record Course(
            OptionalInt sessions,
            Optional<String> sessionUnit,
            OptionalInt applicants,
            OptionalInt completions,
            Optional<Percent> rate)
            implements Act {}

    /** 공사: its progress in per cent (공정률) as stated. */
    record Works(Optional<Percent> progress) implements Act {}

    /** Something still to be done, in a plan row. */
    record Plan() implements Act {}

    /** Anything else; no kind is forced on it. */
    record Other() implements Act {}
}
