package org.gongyak.card;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * A proof (증빙) and the mark by which entries name it; one may serve several entries.
 *
 * @param mark as written, such as [증빙1]
 * @param proof what it is, once something is attached
 */
public record Evidence(String mark, String title, Optional<Proof> proof) {

    /** What can be attached. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = KeptFile.class, name = "file"),
        @JsonSubTypes.Type(value = Link.class, name = "link"),
        @JsonSubTypes.Type(value = DocumentNumber.class, name = "document")
    })
    public sealed interface Proof permits KeptFile, Link, DocumentNumber {}

    /**
     * A file, kept by its content.
     *
     * @param sha256 hexadecimal
     */
    public record KeptFile(String name, String sha256) implements Proof {}

    /**
     * A page elsewhere.
     *
     * @param copySha256 the kept copy, hexadecimal
     */
    public record Link(String address, Optional<String> copySha256) implements Proof {}

    /** The number of a document in the government's electronic approval: 기획예산과-1234(2027. 1. 8.). */
    public record DocumentNumber(String number) implements Proof {}
}
