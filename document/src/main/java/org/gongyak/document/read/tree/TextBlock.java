package org.gongyak.document.read.tree;

record TextBlock(TextDraft text) implements Draft {}
