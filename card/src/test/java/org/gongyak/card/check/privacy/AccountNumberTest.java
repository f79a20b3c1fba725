package org.gongyak.card.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyak.card.check.TestGrids.document;

import java.util.List;
import org.gongyak.card.check.Finding;
import org.gongyak.card.check.Looking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {
    private final AccountNumber check = new AccountNumber();

    private List<Finding> look(String text) {
        return Looking.at(document(text), check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "입금계좌 123456-01-123456",
                "농협 352-1234-5678-93",
                "계좌번호: 110-123-456789",
                "국민은행(예금주 ○○○) 123456-78-901234"
            })
    void what_is_personal_is_found(String text) {
        assertThat(look(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"농협 031-590-0000", "농협중앙회 고양시지부 협약", "우체국 02-123-4567", "문서번호 12-34-56789", "계좌 개설"})
    void what_is_not_is_silent(String text) {
        assertThat(look(text)).isEmpty();
    }
}
