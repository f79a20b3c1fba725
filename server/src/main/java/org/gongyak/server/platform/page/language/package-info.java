/** The two languages of the interface and its words in each. The Korean is official Korean (합니다체, plain words); a test keeps it so. */
@NamedInterface("page.language")
@NullMarked
package org.gongyak.server.platform.page.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
