package org.gongyak.cli.convert;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.gongyak.card.Card;
import org.gongyak.card.Message;
import org.gongyak.cli.ExitCode;
import org.gongyak.cli.Language;
import org.gongyak.cli.Surroundings;
import org.gongyak.cli.file.CardFile;
import org.gongyak.cli.file.CardFileReader;
import org.gongyak.cli.file.OutputFile;
import org.gongyak.cli.file.WriteFailure;
import org.gongyak.document.recognise.RecognisedCard;

/** Writes the cards of a file in another form. */
public final class ConvertFile {
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
        } catch (InvalidPathException impossible) {
            return refuse(WriteFailure.noFolder(out), language);
        } catch (IOException broken) {
            return refuse(WriteFailure.of(out, broken), language);
        }
    }

    private int write(byte[] content, String out) throws IOException {
        OutputFile.write(out, surroundings.out(), stream -> stream.write(content));
        return ExitCode.FINE;
    }

    private int refuse(Message message, Language language) {
        surroundings.err().println("gongyak: " + language.say(message));
        return ExitCode.UNREADABLE;
    }
}
