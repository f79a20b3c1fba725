package org.gongyak.document.read.tree;

import org.gongyak.card.Message;

/** Every reason for which a file is not read at all: its stable code, and what a person is told. */
public enum Refusal {
    EMPTY("read.empty", "‘%s’ 파일은 비어 있습니다. 내용이 있는 파일을 고르십시오.", "‘%s’ is empty. Choose a file that has content."),
    TOO_LARGE(
            "read.too-large",
            "‘%s’ 파일은 20MB보다 커서 읽지 않았습니다. 그림을 줄이거나 카드를 나누어 저장하십시오.",
            "‘%s’ is larger than 20 MB. Make its pictures smaller or save the cards in several files."),
    IMAGE(
            "read.image",
            "‘%s’ 파일은 그림이어서 글자를 읽을 수 없습니다. 원본을 HWPX로 저장하여 고르십시오.",
            "‘%s’ is a picture and holds no text. Save the original document as HWPX."),
    PROGRAM(
            "read.program",
            "‘%s’ 파일은 문서가 아니라 실행 프로그램입니다. 카드 문서를 고르십시오.",
            "‘%s’ is a program, not a document. Choose the card document."),
    SCAN(
            "read.pdf-scan",
            "‘%s’ 파일은 글자 없이 그림(스캔)만 들어 있는 PDF여서 읽을 수 없습니다. 원본 문서를 HWPX로 저장하거나 글자가 들어 있는 PDF로 다시 저장하여 고르십시오.",
            "‘%s’ is a PDF of pictures (a scan) without any text. Save the original document as HWPX, or as a PDF with text."),
    TOO_MANY_PAGES(
            "read.too-many-pages",
            "‘%s’ 파일은 200쪽이 넘는 PDF여서 읽지 않았습니다. 카드를 나누어 저장하여 고르십시오.",
            "‘%s’ is a PDF of more than 200 pages. Save the cards in several files."),
    XLSB(
            "read.xlsb",
            "‘%s’ 파일은 Excel 바이너리 통합 문서(xlsb)여서 읽지 못합니다. Excel에서 열어 Excel 통합 문서(xlsx)로 저장하여 고르십시오.",
            "‘%s’ is a binary Excel workbook (xlsb), which is not read. Open it in Excel and save it as xlsx."),
    XLS_OLD(
            "read.xls-old",
            "‘%s’ 파일은 Excel 95 이전의 통합 문서여서 읽지 못합니다. Excel에서 열어 Excel 통합 문서(xlsx)로 저장하여 고르십시오.",
            "‘%s’ is a workbook of Excel 95 or before, which is not read. Open it in Excel and save it as xlsx."),
    OPEN_DOCUMENT(
            "read.odf",
            "‘%s’ 파일은 ODF 문서이며 아직 읽지 못합니다. HWPX로 저장하여 고르십시오.",
            "‘%s’ is an OpenDocument file, which is not read yet. Save it as HWPX."),
    OFFICE_BINARY(
            "read.office-binary",
            "‘%s’ 파일은 옛 Office 문서(doc·xls·ppt·rtf)이며 읽지 못합니다. HWPX로 저장하여 고르십시오.",
            "‘%s’ is an old Office file (doc, xls, ppt, rtf), which is not read. Save it as HWPX."),
    ARCHIVE(
            "read.archive",
            "‘%s’ 파일은 압축 파일입니다. 압축 파일 안의 압축 파일은 열지 않으니, 압축을 풀고 그 안의 문서를 고르십시오.",
            "‘%s’ is an archive, and an archive in an archive is not opened. Unpack it and choose the document inside."),
    BUNDLE_TOO_LARGE(
            "read.bundle-too-large",
            "‘%s’ 파일은 64MB보다 커서 열지 않았습니다. 문서를 나누어 저장하거나 나누어 압축하십시오.",
            "‘%s’ is larger than 64 MB and was not opened. Save or zip the documents in several files."),
    DISTRIBUTION(
            "read.hwp-distribution",
            "‘%s’ 파일은 배포용 문서여서 내용이 잠겨 있습니다. 작성한 부서에서 원본을 받거나, 한글에서 배포용을 풀고 HWPX로 저장하여 고르십시오.",
            "‘%s’ is a locked distribution copy (배포용). Ask its author for the original, or remove the lock in Hangul and save it as HWPX."),
    SECURED(
            "read.hwp-secured",
            "‘%s’ 파일은 보안(DRM 또는 인증서 암호화) 문서여서 읽지 못합니다. 한글에서 보안을 풀고 HWPX로 저장하여 고르십시오.",
            "‘%s’ is secured (DRM or encrypted with a certificate). Remove the protection in Hangul and save it as HWPX."),
    HWP3(
            "read.hwp3",
            "‘%s’ 파일은 한글 3.0 형식이어서 읽지 못합니다. 한글에서 열어 HWPX로 저장한 뒤 고르십시오.",
            "‘%s’ is an HWP 3.0 file, which is not read. Open it in Hangul and save it as HWPX."),
    HWPML(
            "read.hwpml",
            "‘%s’ 파일은 HWPML(한글 XML) 형식이어서 읽지 못합니다. 한글에서 열어 HWPX로 저장한 뒤 고르십시오.",
            "‘%s’ is an HWPML file, which is not read. Open it in Hangul and save it as HWPX."),
    XML(
            "read.xml",
            "‘%s’ 파일은 카드 문서가 아닌 XML입니다. HWPX, HTML 또는 텍스트 파일을 고르십시오.",
            "‘%s’ is some other kind of XML. Choose an HWPX, HTML or text file."),
    NOT_TEXT(
            "read.not-text",
            "‘%s’ 파일은 알 수 없는 형식입니다. 한글(HWPX, HWP), PDF, 엑셀, 워드 파일이나 UTF-8 텍스트 파일을 고르십시오.",
            "‘%s’ is of no known kind. Choose an HWPX, HWP, PDF, Excel or Word file, or UTF-8 text."),
    BROKEN_UTF8(
            "read.broken-utf8",
            "‘%s’ 파일은 UTF-8 텍스트이지만 일부 글자가 깨져 있습니다. 원본을 다시 저장하여 고르십시오.",
            "‘%s’ is UTF-8 text in which some characters are damaged. Save the original again."),
    PASSWORD(
            "read.password",
            "‘%s’에 암호가 걸려 있어 읽지 못했습니다. 암호를 풀어 저장한 뒤(한글 문서는 HWPX로) 다시 고르십시오.",
            "‘%s’ is encrypted. Save it without a password (a Hangul document as HWPX) and choose it again."),
    CUT_OFF(
            "read.cut-off",
            "‘%s’ 파일은 끝부분이 잘려 있습니다. 원본을 다시 내려받거나 저장하여 고르십시오.",
            "‘%s’ is cut off. Download or save the original again."),
    DAMAGED(
            "read.damaged",
            "‘%s’ 파일은 손상되어 읽지 못했습니다. 만든 프로그램에서 열어 다시 저장한 뒤 고르십시오.",
            "‘%s’ is damaged. Open it in the program that made it, save it again and choose that file."),
    UNREADABLE(
            "read.unreadable",
            "‘%s’ 파일은 손상되었거나 지나치게 복잡하여 읽기를 그만두었습니다. 만든 프로그램에서 열어 다시 저장하거나 HWPX로 저장하여 고르십시오.",
            "‘%s’ is damaged or too complex, and reading it was given up. Open it in the program that made it and save it again, or as HWPX."),
    BUSY(
            "read.busy",
            "지금 읽고 있는 문서가 많아 ‘%s’ 파일을 읽지 못하였습니다. 잠시 뒤에 다시 고르십시오.",
            "Too many documents are being read at the moment, so ‘%s’ was not. Choose it again in a little while."),
    NO_SECTION(
            "read.no-section",
            "‘%s’ 파일에는 본문이 없습니다. 만든 프로그램에서 열어 다시 저장한 뒤 고르십시오.",
            "‘%s’ has no body. Open it in the program that made it, save it again and choose that file."),
    DOCTYPE(
            "read.doctype",
            "‘%s’ 파일에는 문서에 있어서는 안 되는 외부 정의(DTD)가 들어 있어 읽지 않았습니다. 파일의 출처를 확인하십시오.",
            "‘%s’ holds a document type definition, which no document has. Check where the file comes from."),
    BOMB(
            "read.bomb",
            "‘%s’ 파일은 압축된 항목이 지나치게 많거나 풀면 지나치게 커져 읽지 않았습니다. 파일의 출처를 확인하십시오.",
            "‘%s’ holds too many entries or grows beyond measure when unpacked, and was not read. Check where the file comes from."),
    DUPLICATE_ENTRY(
            "read.duplicate-entry",
            "‘%s’ 파일 안에 같은 이름이 두 번 들어 있어 어느 것이 본문인지 알 수 없습니다. 한글에서 다시 저장하십시오.",
            "‘%s’ holds the same entry name twice, so its content is ambiguous. Save it again in Hangul."),
    TOO_DEEP(
            "read.too-deep",
            "‘%s’ 파일은 표 안의 표가 20겹을 넘어 읽지 않았습니다. 표를 풀어 다시 저장하십시오.",
            "‘%s’ nests tables more than 20 deep. Flatten the tables and save again."),
    TABLE_TOO_LARGE(
            "read.table-too-large",
            "‘%s’ 파일의 표가 너무 큽니다(10,000행, 500열, 모두 200,000칸까지). 표를 나누어 다시 저장하십시오.",
            "‘%s’ has a table that is too large (10,000 rows, 500 columns, 200,000 cells in all). Split it."),
    TOO_MUCH_TEXT(
            "read.too-much-text",
            "‘%s’ 파일의 글이 너무 많습니다(5백만 자, 50만 문단까지). 카드를 나누어 저장하십시오.",
            "‘%s’ holds too much text (5 million characters, 500,000 paragraphs). Save the cards in several files."),
    TOO_SLOW(
            "read.too-slow",
            "‘%s’ 파일을 10초 안에 다 읽지 못하여 그만두었습니다. 카드를 나누어 저장하십시오.",
            "‘%s’ could not be read within 10 seconds. Save the cards in several files.");

    private final String code;
    private final String ko;
    private final String en;

    Refusal(String code, String ko, String en) {
        this.code = code;
        this.ko = ko;
        this.en = en;
    }

    public String code() {
        return code;
    }

    /** What is wrong with this file and how to mend it. */
    public Message about(String fileName) {
        return new Message(ko.replace("%s", fileName), en.replace("%s", fileName));
    }
}
