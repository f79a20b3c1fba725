package org.gongyak.card.compare;

import java.util.Arrays;
import org.gongyak.card.CardPath;
import org.gongyak.card.Message;

/** The sections of a card, by which differences are shown and counted; in the order of the form. */
public enum Section {
    NUMBER("number", "관리번호", "Number"),
    TITLE("title", "공약명", "Title"),
    CAMPAIGN("campaign", "선거공약", "Campaign promise"),
    GOVERNMENT("government", "지방자치단체", "Government"),
    TERM("term", "임기", "Term"),
    PERIOD("period", "점검 기간", "Period"),
    REFERENCE_DATE("referenceDate", "기준일", "Reference date"),
    OWNERS("owners", "소관부서", "Departments"),
    PROJECT("project", "사업개요", "Project"),
    GOALS("goals", "목표", "Goals"),
    INDICATORS("indicators", "성과지표", "Indicators"),
    SUB_PROJECTS("subProjects", "세부사업", "Sub-projects"),
    STATUSES("statuses", "이행상태", "Status"),
    RATES("rates", "진도율", "Stated progress"),
    PROGRESS("progress", "추진실적 및 향후 추진계획", "Progress and plans"),
    PARTICIPATION("participation", "시민참여(소통) 실적", "Participation"),
    MONEY("money", "사업비", "Money"),
    PROBLEMS("problems", "문제점", "Problems"),
    MEASURES("measures", "개선대책", "Measures"),
    EVIDENCE("evidence", "증빙", "Evidence"),
    LABELS("labels", "서식의 표제", "Headings of the form"),
    UNRECOGNISED("unrecognised", "알아보지 못한 부분", "Not understood");

    private final String member;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Message label;

    Section(String member, String ko, String en) {
        this.member = member;
        this.label = new Message(ko, en);
    }

    public Message label() {
        return label;
    }

    /** The section that a path leads into. */
    public static Section of(CardPath path) {
        String first = path.pointer().split("/", -1)[1];
        return Arrays.stream(values())
                .filter(section -> section.member.equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section of a card: " + path));
    }
}
