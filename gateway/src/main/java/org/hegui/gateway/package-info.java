/**
 * The one address of the suite. Lets only requests with a valid access token through to the four services, streams
 * both ways, says in plain words which service did not answer, and serves the pages that explain the suite: what
 * runs, the API documents, the kinds of problem. It refuses to decide anything: the services check every token again,
 * and nothing of a request or an answer is kept or read here.
 */
@NullMarked
package org.hegui.gateway;

import org.jspecify.annotations.NullMarked;
