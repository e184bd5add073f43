package org.hegui.local;

/** When a process goes: the last stage stops first, and all of one stage stop together. */
enum Stage {
    FOUNDATION,
    SERVICES,
    GATEWAY
}
