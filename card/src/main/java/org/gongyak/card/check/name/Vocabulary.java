package org.gongyak.card.check.name;

import java.util.List;
import java.util.Set;
import org.gongyak.card.check.word.Word;
import org.gongyak.card.check.word.Words;

/** Tells two different words of offices that look alike, such as 기획 and 계획, from one word spelt in two ways. */
final class Vocabulary {
    /** Words that names of offices are made of and that differ from another such word by a letter. */
    private static final Set<String> LOOK_ALIKE = Set.of(
            "기획", "계획", "조성", "조정", "지원", "자원", "지역", "자연", "정책", "정착", "정보", "정부", "재정", "제정", "교육", "교류", "개발", "계발",
            "개선", "개설", "건설", "건축", "관리", "관광", "문화", "문학", "복지", "보건", "보전", "보존", "산업", "사업", "상업", "안전", "안정", "여성",
            "여건", "예방", "예산", "운영", "운용", "주민", "주거", "주택", "청년", "청소", "체육", "창업", "취업", "투자", "도시", "도서", "공원", "공연",
            "공업", "농업", "환경", "평가", "평화", "협력", "협약", "협의", "행정", "행복", "시설", "시장", "전시", "전산", "통신", "통일", "노동", "노인",
            "아동", "이동", "주차", "주간", "야간", "종합", "종교", "세무", "재무", "제도", "지도", "지방", "지적", "지정", "민원", "민관", "홍보", "회계");

    private Vocabulary() {}

    static boolean areTwoWords(String one, String other) {
        List<String> ones = nouns(one);
        List<String> others = nouns(other);
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            boolean differ = !ones.get(i).equals(others.get(i));
            if (differ && LOOK_ALIKE.contains(ones.get(i)) && LOOK_ALIKE.contains(others.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A long word made of nouns only may be a name though no institution ends it. */
    static boolean isOfNouns(String name) {
        return Words.of(name).stream().allMatch(Word::isNoun);
    }

    /** How well the dictionary knows a name: the fewer and the more proper its words, the better. */
    static int strangeness(String name) {
        return Words.of(name).stream()
                .mapToInt(word -> word.isName() ? 1 : word.isNoun() ? 2 : 4)
                .sum();
    }

    private static List<String> nouns(String name) {
        return Words.of(name).stream().map(Word::text).toList();
    }
}
