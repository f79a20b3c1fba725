package org.gongyak.document.read.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import org.gongyak.document.read.tree.Limits;
import org.gongyak.document.read.tree.Refusal;

/**
 * What passes between parent and child. The child greets once with {@link #GREETING}. A question is the parser's name, the length and
 * the bytes of the file; an answer is {@link #ANSWER}, then a document or the name of a refusal, then {@link #END}.
 */
final class Wire {
    static final int GREETING = 0x676F6E67;

    /** The largest document within the limits, every character with an offset of its own, is not half as large. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int ANSWER = 0x616E7377;
    private static final int END = 0x656E6421;

    private Wire() {}

    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Question(String parser, byte[] content) {}

    static void ask(DataOutputStream out, Question question) throws IOException {
        out.writeUTF(question.parser());
        out.writeInt(question.content().length);
        out.write(question.content());
        out.flush();
    }

    /** Waits for a question; throws {@code EOFException} when nobody asks any more. */
    static Question question(DataInputStream in) throws IOException {
        String parser = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > Limits.FILE_BYTES) {
            throw new StreamCorruptedException("a file of " + length + " bytes");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return new Question(parser, content);
    }

    static void answer(DataOutputStream out, Answer answer) throws IOException {
        out.writeInt(ANSWER);
        switch (answer) {
            case Answer.Read read -> {
                out.writeBoolean(true);
                new DocumentEncoder(out).write(read.document());
            }
            case Answer.Refused refused -> {
                out.writeBoolean(false);
                out.writeUTF(refused.refusal().name());
            }
        }
        out.writeInt(END);
        out.flush();
    }

    /** Reads an answer; anything else, or one without end, ends in an exception. */
    static Answer answer(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BoundedInput(from, MOST_BYTES));
        expect(ANSWER, in);
        Answer answer = in.readBoolean()
                ? new Answer.Read(new DocumentDecoder(in).read())
                : new Answer.Refused(Refusal.valueOf(in.readUTF()));
        expect(END, in);
        return answer;
    }

    static void expect(int mark, DataInputStream in) throws IOException {
        if (in.readInt() != mark) {
            throw new StreamCorruptedException("not " + Integer.toHexString(mark));
        }
    }
}
