/**
 * The register of pledges (공약): who a pledge is, whatever number it goes by.
 *
 * <p>Words: <i>pledge</i>, an inner identity for ever; <i>management number</i> (관리번호), unique in its term and never given twice, so
 * that a pledge that was renumbered still answers to its old one.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "organization"})
@NullMarked
package org.gongyak.server.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
