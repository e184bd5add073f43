/** The five services as processes, what each is told of its surroundings, and their subscriptions to each other. */
@NullMarked
package org.hegui.local.service;

import org.jspecify.annotations.NullMarked;
