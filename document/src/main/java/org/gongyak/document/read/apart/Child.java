package org.gongyak.document.read.apart;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyak.document.read.tree.Refusal;

/** A child that reads one file after another. Used by one thread at a time. */
final class Child {
    /** A machine under load was seen to take three seconds. */
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final InputStream in;
    private final DataOutputStream out;
    private final ScheduledExecutorService timer;
    private final AtomicInteger served = new AtomicInteger();

    private Child(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = new DataOutputStream(process.getOutputStream());
        this.timer = timer;
    }

    /** Starts a child and waits for its greeting; throws when it cannot be started, which is no fault of any file. */
    static Child start(Class<?> program, ScheduledExecutorService timer) throws IOException {
        Child child = new Child(ChildCommand.start(program), timer);
        ScheduledFuture<?> alarm = timer.schedule(child::kill, START.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Wire.expect(Wire.GREETING, new DataInputStream(child.in));
            return child;
        } catch (IOException e) {
            child.kill();
            throw new IOException("the program that reads documents apart did not start", e);
        } finally {
            alarm.cancel(false);
        }
    }

    /** The answer; none when the child died or talked rubbish. A child that is late is killed. */
    Optional<Answer> ask(Wire.Question question, Duration time) {
        AtomicBoolean late = new AtomicBoolean();
        Runnable stop = () -> {
            late.set(true);
            kill();
        };
        ScheduledFuture<?> alarm = timer.schedule(stop, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Wire.ask(out, question);
            Answer answer = Wire.answer(in);
            served.incrementAndGet();
            return Optional.of(answer);
        } catch (IOException | IllegalArgumentException deadOrRubbish) {
            kill();
            return late.get() ? Optional.of(new Answer.Refused(Refusal.UNREADABLE)) : Optional.empty();
        } finally {
            alarm.cancel(false);
        }
    }

    /** How many files it has answered for. */
    int served() {
        return served.get();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }
}
