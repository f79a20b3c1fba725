/**
 * What every room stands on: clock, ids, problem details, the database and the transaction of one government.
 *
 * <p>Words: <i>government id</i>, the tenant that every key holds; <i>tenant transaction</i>, a transaction that sees one government only.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongyak.server.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
