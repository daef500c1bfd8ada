"""As much of a Kubernetes API server as the real kubectl and Helm need to deploy a stack, over objects in memory.

It keeps ConfigMaps, Secrets, Services and the like as they are sent, merges patches, and plays the controller of
Deployments: another pod template makes another revision with a ReplicaSet, and it is up at once.
"""

import copy
import json
import re
import threading
import time
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import protobuf

Object = dict[str, Any]

CORE = ["configmaps", "persistentvolumeclaims", "pods", "secrets", "serviceaccounts", "services"]
APPS = ["deployments", "replicasets"]
KINDS = {
    "configmaps": "ConfigMap", "persistentvolumeclaims": "PersistentVolumeClaim", "pods": "Pod", "secrets": "Secret",
    "serviceaccounts": "ServiceAccount", "services": "Service",
    "deployments": "Deployment", "replicasets": "ReplicaSet",
}
REVISION = "deployment.kubernetes.io/revision"
PATH = re.compile(r"/(?:api/v1|apis/apps/v1)/namespaces/(?P<namespace>[^/]+)/(?P<plural>[a-z]+)(?:/(?P<name>[^/]+))?")


class Store:
    """The objects of one namespace by plural and name."""

    def __init__(self) -> None:
        self.objects: dict[tuple[str, str], Object] = {}
        self.version = 0

    def keep(self, plural: str, new: Object) -> Object:
        """Takes an object in; its version stays if nothing in it changed."""
        key = plural, new["metadata"]["name"]
        old = self.objects.get(key)
        if plural == "deployments":
            self.roll_out(new, old)
        if plural == "services":
            new["spec"].setdefault("clusterIP", "10.43.0.1")
        if plural == "persistentvolumeclaims":
            new["status"] = {"phase": "Bound"}
        if new != old:
            self.version += 1
            new["metadata"]["resourceVersion"] = str(self.version)
            new["metadata"].setdefault("uid", str(uuid.uuid4()))
            new["metadata"].setdefault("creationTimestamp", "2026-02-13T10:00:00Z")
            self.objects[key] = new
        return self.objects[key]

    def roll_out(self, new: Object, old: Object | None) -> None:
        """What the controller does: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/."""
        metadata, spec = new["metadata"], new["spec"]
        spec.setdefault("replicas", 1)
        annotations = metadata.setdefault("annotations", {})
        if old is not None and plain(old["spec"]) == plain(spec):
            annotations[REVISION] = old["metadata"]["annotations"][REVISION]
            metadata["generation"], new["status"] = old["metadata"]["generation"], old["status"]
            return
        metadata.setdefault("uid", str(uuid.uuid4()))
        metadata["generation"] = old["metadata"]["generation"] + 1 if old else 1
        sets = [each for each in self.all("replicasets") if each["metadata"]["labels"]["of"] == metadata["name"]]
        revision = str(1 + max((int(each["metadata"]["annotations"][REVISION]) for each in sets), default=0))
        annotations[REVISION] = revision
        same = [each for each in sets if plain(each["spec"]["template"]) == plain(spec["template"])]
        replica_set: Object = copy.deepcopy(same[0]) if same else {
            "apiVersion": "apps/v1", "kind": "ReplicaSet",
            "metadata": {
                "name": f"{metadata['name']}-{revision}", "namespace": metadata["namespace"],
                "labels": {**spec["template"]["metadata"]["labels"], "of": metadata["name"]}, "annotations": {},
                "ownerReferences": [{
                    "apiVersion": "apps/v1", "kind": "Deployment", "name": metadata["name"], "uid": metadata["uid"],
                    "controller": True,
                }],
            },
            "spec": {"replicas": 1, "selector": spec["selector"], "template": copy.deepcopy(spec["template"])},
            "status": {"replicas": 1, "readyReplicas": 1},
        }
        replica_set["metadata"]["annotations"][REVISION] = revision
        self.keep("replicasets", replica_set)
        count = spec["replicas"]
        new["status"] = {
            "observedGeneration": metadata["generation"], "replicas": count, "updatedReplicas": count,
            "readyReplicas": count, "availableReplicas": count,
            "conditions": [{"type": "Progressing", "status": "True", "reason": "NewReplicaSetAvailable"}],
        }

    def delete(self, plural: str, name: str) -> None:
        del self.objects[plural, name]
        if plural == "deployments":
            for each in [each for each in self.all("replicasets") if each["metadata"]["labels"]["of"] == name]:
                del self.objects["replicasets", each["metadata"]["name"]]

    def all(self, plural: str) -> list[Object]:
        return [each for (kind, _), each in sorted(self.objects.items()) if kind == plural]

    def selected(self, plural: str, query: dict[str, str]) -> Iterator[Object]:
        """By `labelSelector` and by the name in `fieldSelector`; both only with `=`."""
        labels = [pair.split("=") for pair in query.get("labelSelector", "").split(",") if pair]
        name = query.get("fieldSelector", "").removeprefix("metadata.name=")
        for each in self.all(plural):
            own = each["metadata"].get("labels", {})
            if name in ("", each["metadata"]["name"]) and all(own.get(pair[0]) == pair[-1] for pair in labels):
                yield each


def plain(value: Any) -> Any:
    """Without what is empty: clients in Go write `strategy: {}` and `creationTimestamp: null` for nothing."""
    if isinstance(value, dict):
        members = {key: plain(member) for key, member in value.items()}
        return {key: member for key, member in members.items() if member not in (None, {})}
    return [plain(each) for each in value] if isinstance(value, list) else value


def merged(old: Any, new: Any) -> Any:
    """A strategic merge patch, as far as Deployments of charts need it: lists of named things are merged by name."""
    if isinstance(new, dict) and isinstance(old, dict):
        result = dict(old)
        for key, value in new.items():
            if key.startswith("$"):
                continue
            if value is None:
                result.pop(key, None)
            else:
                result[key] = merged(old.get(key), value)
        return result
    if isinstance(new, list) and all(isinstance(each, dict) and "name" in each for each in new):
        result = {each["name"]: each for each in old or []}
        for each in new:
            if each.get("$patch") == "delete":
                result.pop(each["name"], None)
            else:
                result[each["name"]] = merged(result.get(each["name"]), each)
        return list(result.values())
    return merged({}, new) if isinstance(new, dict) else new


def patched(old: Object, kind: str, body: Any) -> Object:
    if "json-patch" not in kind:
        return merged(old, body)
    result = copy.deepcopy(old)
    for change in body:
        *parents, last = change["path"].strip("/").split("/")
        place = result
        for parent in parents:
            place = place[parent]
        assert change["op"] == "replace", change
        place[last] = change["value"]
    return result


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "APIServer"

    def log_message(self, format: str, *words: Any) -> None:
        pass

    def answer(self, body: Object, status: int = 200) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def refuse(self, status: int, reason: str, message: str) -> None:
        self.answer({
            "apiVersion": "v1", "kind": "Status", "status": "Failure", "code": status, "reason": reason,
            "message": message,
        }, status)

    def handle_one(self) -> None:
        url = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.command == "DELETE":
            sent = b""  # How to delete: at once, here.
        body = protobuf.secret(sent) if sent.startswith(protobuf.MAGIC) else json.loads(sent or b"null")
        if url.path in DISCOVERY:
            return self.answer(DISCOVERY[url.path])
        place = PATH.fullmatch(url.path)
        if place is None or place["plural"] not in KINDS:
            return self.refuse(404, "NotFound", f"there is no {url.path}")
        if "sendInitialEvents" in query:
            return self.refuse(422, "Invalid", "lists are not streamed here")
        if "watch" in query:
            return self.watch()
        with self.server.lock:
            store = self.server.store
            if "dryRun" in query:
                store = copy.deepcopy(store)
            self.act(store, place["plural"], place["name"], query, body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one

    def act(self, store: Store, plural: str, name: str | None, query: dict[str, str], body: Any) -> None:
        if name is None and self.command == "GET":
            return self.list(store, plural, query)
        if self.command == "POST":
            body["metadata"].setdefault("namespace", "ml")
            if (plural, body["metadata"]["name"]) in store.objects:
                return self.refuse(409, "AlreadyExists", f"{plural} \"{body['metadata']['name']}\" already exists")
            return self.answer(store.keep(plural, body), 201)
        old = store.objects.get((plural, name or ""))
        if old is None:
            return self.refuse(404, "NotFound", f'{plural} "{name}" not found')
        if self.command == "DELETE":
            store.delete(plural, old["metadata"]["name"])
            return self.answer({"apiVersion": "v1", "kind": "Status", "status": "Success"})
        if self.command == "PATCH":
            body = patched(old, self.headers["Content-Type"], body)
        if self.command == "PUT":
            body["metadata"] = {**old["metadata"], **body["metadata"]}
        self.answer(old if self.command == "GET" else store.keep(plural, body))

    def list(self, store: Store, plural: str, query: dict[str, str]) -> None:
        kind = KINDS[plural]
        version = "apps/v1" if plural in APPS else "v1"
        items = list(store.selected(plural, query))
        self.answer({
            "apiVersion": version, "kind": f"{kind}List", "metadata": {"resourceVersion": str(store.version)},
            "items": items,
        })

    def watch(self) -> None:
        """What is waited for has happened already: the list has shown it, and nothing follows."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        time.sleep(2)


def resources(group: str, plurals: list[str]) -> Object:
    verbs = ["create", "delete", "get", "list", "patch", "update", "watch"]
    return {
        "kind": "APIResourceList", "apiVersion": "v1", "groupVersion": group,
        "resources": [
            {"name": plural, "singularName": KINDS[plural].lower(), "namespaced": True, "kind": KINDS[plural],
             "verbs": verbs}
            for plural in plurals
        ],
    }


def operations(group: str, version: str, plurals: list[str]) -> Object:
    """That the server checks fields itself, so that kubectl and Helm leave it to it."""
    parameter = {"name": "fieldValidation", "in": "query", "schema": {"type": "string"}}
    prefix = f"/apis/{group}/{version}" if group else f"/api/{version}"
    return {
        "openapi": "3.0.0", "info": {"title": "Kubernetes", "version": "v1.32.0"},
        "paths": {
            f"{prefix}/namespaces/{{namespace}}/{plural}/{{name}}": {
                "patch": {
                    "parameters": [parameter], "responses": {},
                    "x-kubernetes-group-version-kind": {"group": group, "version": version, "kind": KINDS[plural]},
                },
            }
            for plural in plurals
        },
    }


DISCOVERY: dict[str, Object] = {
    "/version": {"major": "1", "minor": "32", "gitVersion": "v1.32.0"},
    "/api": {"kind": "APIVersions", "versions": ["v1"]},
    "/apis": {
        "kind": "APIGroupList", "apiVersion": "v1",
        "groups": [{
            "name": "apps", "versions": [{"groupVersion": "apps/v1", "version": "v1"}],
            "preferredVersion": {"groupVersion": "apps/v1", "version": "v1"},
        }],
    },
    "/api/v1": resources("v1", CORE),
    "/api/v1/namespaces/ml": {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "ml"}},
    "/apis/apps/v1": resources("apps/v1", APPS),
    "/openapi/v3": {"paths": {
        "api/v1": {"serverRelativeURL": "/openapi/v3/api/v1"},
        "apis/apps/v1": {"serverRelativeURL": "/openapi/v3/apis/apps/v1"},
    }},
    "/openapi/v3/api/v1": operations("", "v1", CORE),
    "/openapi/v3/apis/apps/v1": operations("apps", "v1", APPS),
}


class APIServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.store = Store()
        self.lock = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"
