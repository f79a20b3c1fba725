package org.gongyak.document.read.apart;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import org.gongyak.document.read.tree.Deadline;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;
import org.gongyak.document.read.tree.RefusalException;

/**
 * The child's side. One thread parses while the other waits for the next question: when there can be none any more, because the parent
 * has closed the pipe or is gone, the child ends at once, whatever the parser is doing.
 */
final class Serving {
    /** Room for deeply nested files; a parser that needs more is stopped and the file refused. */
    private static final long STACK_BYTES = 8L * 1024 * 1024;

    private final Function<String, Parser> parsers;
    private final DataOutputStream out;
    private final SynchronousQueue<Wire.Question> questions = new SynchronousQueue<>();

    private Serving(Function<String, Parser> parsers, DataOutputStream out) {
        this.parsers = parsers;
        this.out = out;
    }

    /** Serves until standard input ends; does not return. */
    static void serve(Function<String, Parser> parsers) throws InterruptedException {
        OutputStream pipe = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // What a parser prints is no answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        new Serving(parsers, new DataOutputStream(pipe)).serve();
    }

    private void serve() throws InterruptedException {
        Thread parsing = new Thread(null, this::parse, "parser", STACK_BYTES);
        parsing.setDaemon(true);
        parsing.start();
        try {
            DataInputStream in = new DataInputStream(System.in);
            out.writeInt(Wire.GREETING);
            out.flush();
            while (true) {
                questions.put(Wire.question(in));
            }
        } catch (IOException nobodyAsksAnyMore) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void parse() {
        try {
            while (true) {
                Wire.answer(out, answer(questions.take()));
            }
        } catch (IOException | InterruptedException nobodyListensAnyMore) {
            Runtime.getRuntime().halt(0);
        }
    }

    private Answer answer(Wire.Question question) {
        try {
            Parser parser = parsers.apply(question.parser());
            Deadline deadline = Deadline.in(Limits.TIME, Clock.systemUTC());
            return new Answer.Read(parser.parse(question.content(), deadline));
        } catch (RefusalException refused) {
            return new Answer.Refused(refused.refusal());
        } catch (Exception damaged) {
            return new Answer.Refused(Refusal.DAMAGED);
        } catch (Error exhausted) {
            // A stack or an array too large; the parent starts another child after any refusal.
            return new Answer.Refused(Refusal.UNREADABLE);
        }
    }
}
