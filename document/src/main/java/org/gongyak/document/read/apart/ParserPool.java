package org.gongyak.document.read.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;

/**
 * The children of this program: at most {@value #CHILDREN}, each with at most 256 MB of heap. A child reads many files one after
 * another, is put away after a refusal, after {@value #FILES} files or when idle for a while, and ends by itself with this program.
 */
public final class ParserPool implements AutoCloseable {
    static final int CHILDREN = 2;
    static final int FILES = 200;

    /** What the child's own deadline allows, and as much again for a parser that looks at no deadline. */
    private static final Duration TIME = Limits.TIME.multipliedBy(2);

    private static final Duration IDLE = Duration.ofSeconds(20);

    /** Three files that take all their time may be before this one. */
    private static final Duration QUEUE = TIME.multipliedBy(3);

    private final Class<?> program;
    private final Duration time;
    private final Semaphore free = new Semaphore(CHILDREN, true);
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parser-timer").factory());

    ParserPool(Class<?> program, Duration time) {
        this.program = program;
        this.time = time;
    }

    private static final class Holder {
        private static final ParserPool SHARED = new ParserPool(ParserProgram.class, TIME);
    }

    /** The one pool of this program, so that the bound on children holds for all of it; its children start when first needed. */
    public static ParserPool shared() {
        return Holder.SHARED;
    }

    /** Reads a file apart. Throws only when no child can be started or when interrupted. */
    public Answer read(HostedParser parser, byte[] content) {
        return read(parser.name(), content);
    }

    Answer read(String parser, byte[] content) {
        try {
            if (!free.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Answer.Refused(Refusal.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Refused(Refusal.BUSY);
        }
        try {
            return answer(new Wire.Question(parser, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    private Answer answer(Wire.Question question) throws IOException {
        Child child = take();
        boolean used = child.served() > 0;
        Optional<Answer> answer = ask(child, question);
        if (answer.isEmpty() && used) {
            // An earlier file may be what it died of.
            answer = ask(Child.start(program, timer), question);
        }
        return answer.orElse(new Answer.Refused(Refusal.UNREADABLE));
    }

    private Optional<Answer> ask(Child child, Wire.Question question) {
        Optional<Answer> answer = child.ask(question, time);
        if (answer.isPresent() && answer.get() instanceof Answer.Read && child.served() < FILES) {
            idle.push(child);
            int served = child.served();
            CompletableFuture.delayedExecutor(IDLE.toMillis(), TimeUnit.MILLISECONDS, timer)
                    .execute(() -> putAway(child, served));
        } else {
            child.kill();
        }
        return answer;
    }

    private Child take() throws IOException {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isAlive()) {
                return child;
            }
        }
        return Child.start(program, timer);
    }

    /** Ends a child that has not worked since. */
    private void putAway(Child child, int servedThen) {
        if (child.served() == servedThen && idle.remove(child)) {
            child.kill();
        }
    }

    /** How many children wait for work. */
    int idle() {
        return idle.size();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            child.kill();
        }
    }
}
