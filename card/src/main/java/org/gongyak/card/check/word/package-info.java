/** Knowledge of Korean words for the checks: parts of speech by a morphological analyser, and the particle that fits a word. */
@NullMarked
package org.gongyak.card.check.word;

import org.jspecify.annotations.NullMarked;
