package org.gongyak.document.read.apart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.source.Document;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;
import org.gongyak.document.read.tree.TextDraft;
import org.gongyak.document.read.tree.TreeBuilder;

/** Everything a parser of others might do. */
enum HostileParser implements Parser {
    /** Reads a paragraph with the file's text and the number of its process. */
    ECHO {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            return paragraphs(
                    deadline,
                    new String(content, StandardCharsets.UTF_8),
                    ProcessHandle.current().pid() + "");
        }
    },
    REFUSES {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            throw new RefusalException(Refusal.PASSWORD);
        }
    },
    THROWS {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            throw new IllegalStateException("unexpected");
        }
    },
    EATS_MEMORY {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            List<byte[]> eaten = new ArrayList<>();
            while (eaten.size() < Integer.MAX_VALUE) {
                eaten.add(new byte[1 << 20]);
            }
            return paragraphs(deadline);
        }
    },
    LOOPS {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            long turns = 0;
            while (turns >= 0) {
                turns = (turns + 1) % 1_000_000;
            }
            return paragraphs(deadline);
        }
    },
    RECURSES {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            return content.length < 0 ? paragraphs(deadline) : parse(content, deadline);
        }
    },
    EXITS {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            System.exit(0);
            return paragraphs(deadline);
        }
    },
    CRASHES {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            Runtime.getRuntime().halt(134);
            return paragraphs(deadline);
        }
    },
    PRINTS {
        @Override
        public Document parse(byte[] content, Deadline deadline) {
            System.out.println("loaded fonts");
            return paragraphs(deadline, "sound");
        }
    },
    TALKS_RUBBISH {
        @Override
        public Document parse(byte[] content, Deadline deadline) throws IOException {
            try (FileOutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
                pipe.write(content);
            }
            return paragraphs(deadline);
        }
    };

    static Document paragraphs(Deadline deadline, String... texts) {
        TreeBuilder builder = new TreeBuilder("test", Optional.empty(), deadline);
        for (String text : texts) {
            builder.paragraph(new TextDraft().append(text));
        }
        return builder.build();
    }
}
