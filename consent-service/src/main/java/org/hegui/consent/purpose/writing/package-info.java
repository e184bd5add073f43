/** Describing purposes, writing their versions and retiring them. */
@NullMarked
package org.hegui.consent.purpose.writing;

import org.jspecify.annotations.NullMarked;
