package org.gongyak.card.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyak.card.check.count.Completions;
import org.gongyak.card.check.count.Participants;
import org.gongyak.card.check.count.Stated;
import org.gongyak.card.check.count.Weeks;
import org.gongyak.card.check.date.Future;
import org.gongyak.card.check.date.Impossible;
import org.gongyak.card.check.date.OutOfOrder;
import org.gongyak.card.check.date.OutsidePeriod;
import org.gongyak.card.check.date.RangeReversed;
import org.gongyak.card.check.date.Weekday;
import org.gongyak.card.check.evidence.CompletionWithout;
import org.gongyak.card.check.evidence.EntriesWithout;
import org.gongyak.card.check.evidence.FileWithoutMark;
import org.gongyak.card.check.evidence.MarkWithoutFile;
import org.gongyak.card.check.evidence.MisspeltMark;
import org.gongyak.card.check.evidence.Numbering;
import org.gongyak.card.check.form.EmptyRow;
import org.gongyak.card.check.form.HintLeft;
import org.gongyak.card.check.form.MissingSection;
import org.gongyak.card.check.form.RepeatedEntry;
import org.gongyak.card.check.form.Style;
import org.gongyak.card.check.last.CompleteWentBack;
import org.gongyak.card.check.last.ExecutedFell;
import org.gongyak.card.check.last.PlanUnanswered;
import org.gongyak.card.check.last.RateFell;
import org.gongyak.card.check.last.Unchanged;
import org.gongyak.card.check.money.AnnualForTotal;
import org.gongyak.card.check.money.ColumnSum;
import org.gongyak.card.check.money.ExecutedOverSecured;
import org.gongyak.card.check.money.MixedBasis;
import org.gongyak.card.check.money.ProjectSum;
import org.gongyak.card.check.money.RowSum;
import org.gongyak.card.check.money.SecuredOverPlan;
import org.gongyak.card.check.money.SecuredWithoutPlan;
import org.gongyak.card.check.money.SharedBudget;
import org.gongyak.card.check.money.SourceCost;
import org.gongyak.card.check.money.TextAmount;
import org.gongyak.card.check.money.TextYear;
import org.gongyak.card.check.money.Thousandfold;
import org.gongyak.card.check.money.TotalCost;
import org.gongyak.card.check.money.cell.CommaPlace;
import org.gongyak.card.check.money.cell.Dash;
import org.gongyak.card.check.money.cell.DecimalComma;
import org.gongyak.card.check.money.cell.UnitMissing;
import org.gongyak.card.check.money.cell.UnreadCell;
import org.gongyak.card.check.name.ListLengths;
import org.gongyak.card.check.name.NearDuplicate;
import org.gongyak.card.check.name.TwoDepartments;
import org.gongyak.card.check.number.Brackets;
import org.gongyak.card.check.number.GroupMarks;
import org.gongyak.card.check.number.ListNumbers;
import org.gongyak.card.check.number.Series;
import org.gongyak.card.check.percent.AboveHundred;
import org.gongyak.card.check.percent.CourseRate;
import org.gongyak.card.check.percent.CumulativeFalls;
import org.gongyak.card.check.percent.PartsOfHundred;
import org.gongyak.card.check.percent.PercentPoint;
import org.gongyak.card.check.percent.PointDifference;
import org.gongyak.card.check.percent.SiblingRates;
import org.gongyak.card.check.percent.StatedShare;
import org.gongyak.card.check.period.Gap;
import org.gongyak.card.check.period.LabelHalf;
import org.gongyak.card.check.period.LongSilence;
import org.gongyak.card.check.period.Order;
import org.gongyak.card.check.period.OutsideTerm;
import org.gongyak.card.check.period.Overlap;
import org.gongyak.card.check.privacy.AccountNumber;
import org.gongyak.card.check.privacy.EmailAddress;
import org.gongyak.card.check.privacy.HomeAddress;
import org.gongyak.card.check.privacy.MobileNumber;
import org.gongyak.card.check.privacy.OutsiderName;
import org.gongyak.card.check.privacy.ResidentNumber;
import org.gongyak.card.check.status.CompleteWithPlans;
import org.gongyak.card.check.status.GoalsAbsent;
import org.gongyak.card.check.status.IndicatorBelowTarget;
import org.gongyak.card.check.status.PastItsEnd;
import org.gongyak.card.check.status.RateAgainstState;
import org.gongyak.card.check.status.Stuck;
import org.gongyak.card.check.status.UnknownWord;
import org.gongyak.card.check.summary.CountTotal;
import org.gongyak.card.check.summary.FundedRate;
import org.gongyak.card.check.summary.LikelyTotal;
import org.gongyak.card.check.summary.ListTotal;
import org.gongyak.card.check.summary.PublishedRate;
import org.gongyak.card.check.summary.StatedTotal;
import org.gongyak.card.check.summary.Total;
import org.gongyak.card.check.tense.DoneInPlan;
import org.gongyak.card.check.tense.OutcomeMissing;
import org.gongyak.card.check.tense.PlannedInPast;

/** All checks there are, and the one way to run them. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new LabelHalf(),
            new Gap(),
            new Overlap(),
            new Order(),
            new OutsideTerm(),
            new LongSilence(),
            new Weekday(),
            new Impossible(),
            new RangeReversed(),
            new OutsidePeriod(),
            new Future(),
            new OutOfOrder(),
            new PlannedInPast(),
            new DoneInPlan(),
            new OutcomeMissing(),
            new GroupMarks(),
            new ListNumbers(),
            new Series(),
            new Brackets(),
            new RowSum(),
            new ColumnSum(),
            new ProjectSum(),
            new MixedBasis(),
            new TotalCost(),
            new SourceCost(),
            new TextAmount(),
            new TextYear(),
            new SecuredWithoutPlan(),
            new SecuredOverPlan(),
            new ExecutedOverSecured(),
            new Thousandfold(),
            new DecimalComma(),
            new CommaPlace(),
            new Dash(),
            new UnreadCell(),
            new UnitMissing(),
            new AnnualForTotal(),
            new SharedBudget(),
            new CourseRate(),
            new StatedShare(),
            new SiblingRates(),
            new PartsOfHundred(),
            new AboveHundred(),
            new CumulativeFalls(),
            new PercentPoint(),
            new PointDifference(),
            new Participants(),
            new Weeks(),
            new Completions(),
            new Stated(),
            new NearDuplicate(),
            new TwoDepartments(),
            new ListLengths(),
            new MisspeltMark(),
            new MarkWithoutFile(),
            new FileWithoutMark(),
            new Numbering(),
            new EntriesWithout(),
            new CompletionWithout(),
            new Stuck(),
            new CompleteWithPlans(),
            new RateAgainstState(),
            new IndicatorBelowTarget(),
            new PastItsEnd(),
            new GoalsAbsent(),
            new UnknownWord(),
            new HintLeft(),
            new Style(),
            new MissingSection(),
            new EmptyRow(),
            new RepeatedEntry(),
            new MobileNumber(),
            new ResidentNumber(),
            new EmailAddress(),
            new AccountNumber(),
            new HomeAddress(),
            new OutsiderName(),
            new Total(),
            new LikelyTotal(),
            new ListTotal(),
            new CountTotal(),
            new PublishedRate(),
            new FundedRate(),
            new StatedTotal(),
            new PlanUnanswered(),
            new ExecutedFell(),
            new RateFell(),
            new Unchanged(),
            new CompleteWentBack());

    private Checks() {}

    /** In the order of the catalogue. */
    public static List<Check> all() {
        return ALL;
    }

    /** Runs every check whose needs the subject meets; the findings come in the order of the catalogue. */
    public static List<Finding> run(Subject subject) {
        Set<Need> known = subject.known();
        List<Finding> all = new ArrayList<>();
        for (Check check : ALL) {
            if (known.containsAll(check.needs())) {
                Findings findings = new Findings(check);
                check.look(subject, findings);
                all.addAll(findings.list());
            }
        }
        return all;
    }
}
