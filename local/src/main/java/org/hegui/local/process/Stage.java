package org.hegui.local.process;

/** When a process goes: the last stage stops first, and all of one stage stop together. */
public enum Stage {
    FOUNDATION,
    SERVICES,
    GATEWAY
}
