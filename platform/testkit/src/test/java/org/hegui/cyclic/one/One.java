package org.hegui.cyclic.one;

import org.hegui.cyclic.two.Two;

/** Needs the other, which needs this. */
public record One(Two two) {}
