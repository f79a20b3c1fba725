package org.gongyak.server.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongyak.card.time.ReportingPeriod;
import org.gongyak.server.platform.GovernmentId;
import org.gongyak.server.platform.Sha256;
import org.gongyak.server.pledge.PledgeId;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** How the classes of {@code org.gongyak.database} are made from a migrated database: one schema and one package for each room. */
final class DatabaseClasses {
    private static final List<String> ROOMS = List.of("audit", "book", "exchange", "organization", "pledge", "report");

    private DatabaseClasses() {}

    /** Writes the classes beneath a folder. */
    static void write(String url, String user, String password, Path folder) throws Exception {
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser(user).withPassword(password))
                .withGenerator(new Generator()
                        .withDatabase(database())
                        .withGenerate(new Generate()
                                .withGlobalCatalogReferences(false)
                                .withGlobalSchemaReferences(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withJavaTimeTypes(true)
                                .withRoutines(false))
                        .withTarget(new Target()
                                .withPackageName("org.gongyak.database")
                                .withDirectory(folder.toString()))));
    }

    private static Database database() {
        List<SchemaMappingType> schemas = new ArrayList<>();
        ROOMS.forEach(room -> schemas.add(new SchemaMappingType().withInputSchema(room)));
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(schemas)
                .withForcedTypes(
                        new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz"),
                        converted(Sha256.class, "byte[]", "Sha256::fromBytes", "Sha256::bytes", ".*(_hash|_sha256)"),
                        converted(
                                GovernmentId.class,
                                "java.util.UUID",
                                "GovernmentId::new",
                                "GovernmentId::value",
                                ".*\\.government"),
                        converted(PledgeId.class, "java.util.UUID", "PledgeId::new", "PledgeId::value", ".*\\.pledge"),
                        converted(
                                ReportingPeriod.class,
                                "String",
                                "ReportingPeriod::parse",
                                "ReportingPeriod::toString",
                                ".*\\.(stated_)?period"));
    }

    /** A column that holds a value of ours, made and unmade by two of its methods. */
    private static ForcedType converted(Class<?> type, String stored, String read, String write, String columns) {
        String name = type.getName();
        String prefix = name.substring(0, name.lastIndexOf('.') + 1);
        return new ForcedType()
                .withUserType(name)
                .withConverter("org.jooq.Converter.ofNullable(%s.class, %s.class, %s%s, %s%s)"
                        .formatted(stored, name, prefix, read, prefix, write))
                .withIncludeExpression(columns);
    }
}
