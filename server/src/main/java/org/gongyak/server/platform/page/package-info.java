/**
 * Pages: the frame they share (머리글, 주 메뉴, 현재 경로, 바닥글), their languages and words, the formats of dates, counts and money in them,
 * and the parts they are made of. One page speaks one language.
 *
 * <p>Templates take a {@link org.gongyak.server.platform.page.Page} and view records; they compute nothing and decide nothing.
 */
@NamedInterface("page")
@NullMarked
package org.gongyak.server.platform.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
