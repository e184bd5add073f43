package org.hegui.consent.campaign;

import static org.hegui.consent.campaign.CampaignStatus.CHECKED;
import static org.hegui.consent.campaign.CampaignStatus.CLEARED;
import static org.hegui.consent.campaign.CampaignStatus.CLOSED;
import static org.hegui.consent.campaign.CampaignStatus.DRAFT;
import static org.hegui.consent.campaign.CampaignStatus.RUNNING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.TextsConverter;

/** Messages to many people for one purpose on one channel, which nobody sends before others have agreed to them. */
@Entity
public class Campaign {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    @Convert(converter = ContentConverter.class)
    private CampaignContent content;

    private String contentHash;

    @Convert(converter = TextsConverter.class)
    private List<String> authors;

    @Nullable private UUID checkId;

    @Nullable private UUID clearanceId;

    private Instant createdAt;
    private Instant changedAt;

    @Nullable private Instant startedAt;

    @Nullable private Instant closedAt;

    /** For Hibernate. */
    protected Campaign() {}

    /** A draft. */
    public Campaign(String handler, String code, String name, Edit edit) {
        this.handler = handler;
        this.code = code;
        this.status = DRAFT;
        this.authors = List.of();
        this.createdAt = edit.at();
        take(name, edit);
    }

    /** Takes new contents, which nobody has checked or cleared yet. Whoever wrote it before stays an author. */
    public void revise(String newName, Edit edit) {
        status.require("change its contents", DRAFT, CHECKED, CLEARED);
        status = DRAFT;
        checkId = null;
        clearanceId = null;
        take(newName, edit);
    }

    private void take(String newName, Edit edit) {
        name = newName;
        content = edit.content();
        contentHash = edit.hash();
        authors = Stream.concat(authors.stream(), Stream.of(edit.author()))
                .distinct()
                .toList();
        changedAt = edit.at();
    }

    /** Notes what the rules said: it goes on when they didn't say no. */
    public void checked(UUID check, boolean refused) {
        status.require("check it", DRAFT, CHECKED);
        status = refused ? DRAFT : CHECKED;
        checkId = check;
    }

    /** Notes the leave to send its contents. */
    public void clear(UUID clearance) {
        status.require("clear it", CHECKED);
        status = CLEARED;
        clearanceId = clearance;
    }

    /** Goes back to who wrote it, when a reviewer refused. */
    public void refuse() {
        status.require("refuse it", CHECKED);
        status = DRAFT;
    }

    /** From now on messages may be sent. */
    public void start(Instant now) {
        status.require("start it", CLEARED);
        status = RUNNING;
        startedAt = now;
    }

    /** From now on nothing is sent any more, whatever state it was in. */
    public void close(Instant now) {
        status.require("close it", DRAFT, CHECKED, CLEARED, RUNNING);
        status = CLOSED;
        closedAt = now;
    }

    /** Kind of the thing in evidence and reviews. */
    public static String kind() {
        return "campaign";
    }

    /** Id of the campaign. */
    public UUID id() {
        return id;
    }

    /** Counts its changes. */
    public long lockVersion() {
        return lockVersion;
    }

    /** The handler whose campaign it is. */
    public String handler() {
        return handler;
    }

    /** Short name within the handler. */
    public String code() {
        return code;
    }

    /** How far it has come. */
    public CampaignStatus status() {
        return status;
    }

    /** What is checked, cleared and sent. */
    public CampaignContent content() {
        return content;
    }

    /** SHA-256 of the contents. */
    public String contentHash() {
        return contentHash;
    }

    /** {@code sub} of everybody who wrote any of it, none of whom clears it. */
    public Set<String> authors() {
        return Set.copyOf(authors);
    }

    /** The newest check of these contents. */
    public Optional<UUID> checkId() {
        return Optional.ofNullable(checkId);
    }

    /** The clearance of these contents. */
    public Optional<UUID> clearanceId() {
        return Optional.ofNullable(clearanceId);
    }

    CampaignResponse response() {
        return new CampaignResponse(
                id,
                code,
                name,
                status,
                content,
                contentHash,
                checkId,
                clearanceId,
                createdAt,
                changedAt,
                startedAt,
                closedAt,
                lockVersion);
    }
}
