#!/usr/bin/env bash
# Copies the manifests that the services' builds rendered into k8s/base. With --check it changes nothing and fails when
# a committed manifest is not what the build renders.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
for name in consent-service customer-service breach-service transfer-service gateway; do
    rendered="$name/target/kubernetes/kubernetes.yml"
    committed="k8s/base/$name.yaml"
    [ -f "$rendered" ] || { echo "$rendered is missing: build the project first" >&2; exit 1; }
    manifest=$(cat "$rendered")
    if [ "${1:-}" = "--check" ]; then
        if [ "$manifest" != "$(cat "$committed" 2>/dev/null)" ]; then
            echo "$committed is not what the build renders: run ./suite render-k8s, review and commit it" >&2
            status=1
        fi
    else
        printf '%s\n' "$manifest" > "$committed"
    fi
done
exit "$status"
