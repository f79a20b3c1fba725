package org.gongyak.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.springframework.stereotype.Controller;
import org.xml.sax.XMLReader;

/** What the compiler and Modulith cannot see. */
@AnalyzeClasses(packages = "org.gongyak", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String DATABASE = "org.gongyak.database.";
    private static final String SERVER = "org.gongyak.server.";

    /** Rooms that show what others keep and keep nothing themselves. */
    private static final Set<String> READERS = Set.of("dashboard", "publicsite", "exchange");

    @ArchTest
    static final ArchRule tables_belong_to_their_room = classes()
            .that()
            .resideInAPackage("org.gongyak.server..")
            .should(useTheTablesOfTheirOwnRoomOnly())
            .because("only the room that owns a table knows what its rows must agree with");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .that()
            .resideInAPackage("org.gongyak.(card|document|server)..")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("the machine's time is read") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return readsTheMachinesTime(call);
                }
            })
            .because("a test, a replay and a deadline need a time that can be chosen");

    @ArchTest
    static final ArchRule dates_are_of_java_time = noClasses()
            .that(not(resideInAPackage("org.gongyak.database..")))
            .should()
            .dependOnClassesThat(belongToAnyOf(Date.class, java.util.Calendar.class, java.sql.Timestamp.class))
            .because("they carry the time zone of the machine into the record");

    @ArchTest
    static final ArchRule xml_is_read_in_one_hardened_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.gongyak.document.read.xml.HardenedXml")
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    XMLInputFactory.class,
                    DocumentBuilderFactory.class,
                    SAXParserFactory.class,
                    TransformerFactory.class,
                    SchemaFactory.class,
                    XPathFactory.class,
                    XMLReader.class))
            .because("a factory as it comes reads entities from the disk and the net");

    @ArchTest
    static final ArchRule controllers_leave_the_database_to_doors_and_acts = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(resideInAPackage("org.jooq..").or(resideInAPackage("org.gongyak.database..")))
            .because("a request parses and chooses a view; what is true is decided by an act, in its transaction");

    @ArchTest
    static final ArchRule values_come_through_constructors =
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("what a class needs is said where it is made");

    private static boolean readsTheMachinesTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean now = owner.startsWith("java.time.")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return now || (owner.equals(System.class.getName()) && method.equals("currentTimeMillis"));
    }

    private static ArchCondition<JavaClass> useTheTablesOfTheirOwnRoomOnly() {
        return new ArchCondition<>("use the tables of their own room only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String room = roomOf(item.getPackageName(), SERVER);
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(DATABASE))
                        .filter(dependency -> !READERS.contains(room)
                                && !roomOf(dependency.getTargetClass().getPackageName(), DATABASE)
                                        .equals(room))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        };
    }

    private static String roomOf(String packageName, String prefix) {
        String rest = packageName.startsWith(prefix) ? packageName.substring(prefix.length()) : "";
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
