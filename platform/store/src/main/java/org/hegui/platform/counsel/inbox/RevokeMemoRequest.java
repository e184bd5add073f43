package org.hegui.platform.counsel.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a memo no longer holds.
 *
 * @param reasons legal reasons, without personal information
 */
public record RevokeMemoRequest(@NotBlank @Size(max = 2000) String reasons) {}
