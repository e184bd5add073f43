package org.hegui.platform.event.subscription;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a subscription is to be from now on.
 *
 * @param url https address to which events are posted; another one must answer a ping first
 * @param types the types wanted; holds for events that are published from now on
 */
public record UpdateSubscriptionRequest(
        @NotNull URI url, @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 128) String> types) {}
