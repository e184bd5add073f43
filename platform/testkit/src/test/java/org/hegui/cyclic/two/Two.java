package org.hegui.cyclic.two;

import org.hegui.cyclic.one.One;

/** Needs the other, which needs this. */
public record Two(One one) {}
