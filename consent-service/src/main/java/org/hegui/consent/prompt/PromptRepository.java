package org.hegui.consent.prompt;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps that people were asked. */
@ApplicationScoped
class PromptRepository implements PanacheRepositoryBase<Prompt, UUID> {}
