package org.hegui.consent.notice.page;

import java.util.List;

import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.list.NoticeLists;

/**
 * A version of a notice that people can read.
 *
 * @param notice the version
 * @param lists its lists
 * @param history the newest versions of the notice, newest first
 */
public record PublicNotice(Notice notice, NoticeLists lists, List<Notice> history) {}
