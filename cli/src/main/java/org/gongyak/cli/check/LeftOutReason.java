package org.gongyak.cli.check;

import org.gongyak.cli.Language;

/** In a word why a file was left out. */
final class LeftOutReason {
    private LeftOutReason() {}

    static String of(String code, Language language) {
        return switch (code) {
            case "read.image" -> language.say("그림", "picture");
            case "read.program" -> language.say("실행 프로그램", "program");
            case "read.archive" -> language.say("압축 파일", "archive");
            case "read.not-text" -> language.say("알 수 없는 형식", "unknown kind");
            case "read.xml" -> language.say("다른 XML", "other XML");
            case "read.empty" -> language.say("빈 파일", "empty");
            case "read.json" -> language.say("카드가 아닌 JSON", "JSON, no card");
            case "file.link" -> language.say("링크", "link");
            default -> code;
        };
    }
}
