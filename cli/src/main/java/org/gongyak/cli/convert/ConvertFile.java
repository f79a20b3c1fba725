package org.gongyak.cli.convert;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.CardFile;
import org.gongyak.cli.file.CardFileReader;
import org.gongyak.document.recognise.RecognisedCard;

/** Writes the cards of a file in another form. */
public final class ConvertFile {
    private static final String STANDARD_OUTPUT = "-";

    private final Surroundings surroundings;
    private final CardFileReader reader;

    public ConvertFile(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reader = new CardFileReader(surroundings);
    }

    /** Returns the exit code. */
    public int run(String file, Target target, Optional<String> form, String out, Language language) {
        return switch (reader.read(file)) {
            case CardFile.Unreadable unreadable -> refuse(unreadable.error().message(), language);
            case CardFile.LeftOut leftOut -> refuse(leftOut.reason().message(), language);
            case CardFile.Understood understood ->
                convert(file, understood, new CardWriter(surroundings, target, form), out, language);
        };
    }

    private int convert(String file, CardFile.Understood understood, CardWriter writer, String out, Language language) {
        List<Card> cards = understood.cards().stream().map(RecognisedCard::card).toList();
        if (cards.isEmpty()) {
            return refuse(
                    new Message(
                            "‘" + file + "’ 파일에서 공약카드를 찾지 못하여 바꿀 것이 없습니다. 카드가 든 문서를 고르십시오.",
                            "No pledge card was found in “" + file + "”, so there is nothing to convert."),
                    language);
        }
        try {
            return switch (writer.write(cards)) {
                case CardWriter.Written written -> write(written.content(), out);
                case CardWriter.Refused refused -> refuse(refused.message(), language);
            };
        } catch (NoSuchFileException | InvalidPathException missing) {
            return refuse(
                    new Message(
                            "‘" + out + "’에 쓸 수 없습니다. 그 폴더가 없습니다. 폴더를 만들거나 다른 이름을 적으십시오.",
                            "Cannot write “" + out
                                    + "”: its folder does not exist. Make the folder or name another file."),
                    language);
        } catch (IOException broken) {
            return refuse(
                    new Message(
                            "‘" + out + "’에 쓰지 못했습니다(" + broken + "). 권한과 남은 공간을 살펴보십시오. 남은 조각은 없습니다.",
                            "“" + out + "” could not be written (" + broken
                                    + "). Check permissions and free space. Nothing half-written is left."),
                    language);
        }
    }

    private int write(byte[] content, String out) throws IOException {
        if (out.equals(STANDARD_OUTPUT)) {
            surroundings.out().write(content);
        } else {
            OutputFile.write(Path.of(out), content);
        }
        return ExitCode.FINE;
    }

    private int refuse(Message message, Language language) {
        surroundings.err().println("gongyak: " + language.say(message));
        return ExitCode.UNREADABLE;
    }
}
