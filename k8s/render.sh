#!/usr/bin/env bash
# Copies the manifests that the services' builds rendered into k8s/base. With --check it changes nothing and fails when
# a committed manifest is not what the build renders.
set -euo pipefail
cd "$(dirname "$0")/.."

# The renderer lists some settings in another order at each build, so lines are compared and not their order
same() { [ -f "$2" ] && [ "$(sort "$1")" = "$(sort "$2")" ]; }

status=0
for name in consent-service customer-service breach-service transfer-service gateway; do
    rendered="$name/target/kubernetes/kubernetes.yml"
    committed="k8s/base/$name.yaml"
    [ -f "$rendered" ] || { echo "$rendered is missing: build the project first" >&2; exit 1; }
    if same "$rendered" "$committed"; then
        continue
    elif [ "${1:-}" = "--check" ]; then
        echo "$committed is not what the build renders: run ./suite render-k8s, review and commit it" >&2
        status=1
    else
        cp "$rendered" "$committed"
    fi
done
exit "$status"
