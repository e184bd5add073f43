create table review_vote (
    id        uuid        not null,
    handler   varchar     not null,
    review_id uuid        not null,
    voter     varchar     not null,
    acted_as  varchar     not null,
    decision  varchar     not null,
    reasons   varchar     not null,
    voted_at  timestamptz not null,
    constraint pk_review_vote primary key (id),
    constraint uq_review_vote_review_id_acted_as unique (review_id, acted_as),
    constraint uq_review_vote_review_id_voter unique (review_id, voter),
    constraint fk_review_vote_review_id foreign key (review_id) references review (id)
);

select hegui_append_only('review_vote');
