package org.gongyak.document.write.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference validator, finds wrong with a file. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Each rule of PDF/A-3a and of PDF/UA-1 that is broken, with what the validator says of it. */
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = foundry.createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
