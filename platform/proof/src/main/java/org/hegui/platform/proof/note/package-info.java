/** Signed notes (C2SP signed-note) and the checkpoints of a tree that are signed as such (C2SP tlog-checkpoint). */
@NullMarked
package org.hegui.platform.proof.note;

import org.jspecify.annotations.NullMarked;
