"""The stand-in has what a Code node has, and lacks what it lacks: n8n's own sandbox gives the same answers."""

import re

import pytest

from n8n.servers import FAILING, UP, server

# What a Code node lacks, and how it says so.
MISSING = {
    "$http.get('http://a')": "$http is not defined",
    "$helpers.httpRequest({})": "$helpers is not defined",
    "fetch('http://a')": "fetch is not defined",
    "axios.get('http://a')": "axios is not defined",
    "new XMLHttpRequest()": "XMLHttpRequest is not defined",
    "http.get('http://a')": "http is not defined",
    "https.get('http://a')": "https is not defined",
    "new URL('http://a')": "URL is not defined",
    "new URLSearchParams()": "URLSearchParams is not defined",
    "new AbortController()": "AbortController is not defined",
    "AbortSignal.timeout(1)": "AbortSignal is not defined",
    "crypto.randomUUID()": "crypto is not defined",
    "performance.now()": "performance is not defined",
    "structuredClone({})": "structuredClone is not defined",
    "process.env.HOME": "process is not defined",
    "require('axios')": "Module 'axios' is disallowed",
    "require('node:http')": "Module 'node:http' is disallowed",
    "await import('node:http')": "A dynamic import callback was not specified.",
    "$env.HOME": "access to env vars denied",
}


@pytest.mark.parametrize("code", MISSING)
def test_lacks_what_a_code_node_lacks(code_node, code):
    run = code_node(f"return [{{ json: {{ answer: {code} }} }}];", {})
    assert run.answer is None
    assert said(run.error) == MISSING[code]


def test_has_no_this_in_strict_mode(code_node):
    run = code_node("'use strict';\nreturn this.helpers;", {})
    assert said(run.error) == "Cannot read properties of undefined (reading 'helpers')"


@pytest.mark.parametrize("code, expected", [
    ("$json.prompt", "classify this"),
    ("items.length", 1),
    ("$input.all()[0].json.prompt", "classify this"),
    ("Buffer.from('YQ==', 'base64').toString()", "a"),
    ("await new Promise((done) => setTimeout(() => done('later'), 1))", "later"),
    ("this.helpers.httpRequest === helpers.httpRequest", True),
])
def test_has_what_a_code_node_has(code_node, code, expected):
    run = code_node(f"return [{{ json: {{ answer: {code} }} }}];", {})
    assert run.error is None
    assert run.answer == [{"json": {"answer": expected}}]


def test_a_request_rejects_an_error_status(code_node):
    with server(FAILING) as port:
        run = code_node("await this.helpers.httpRequest({ url: 'http://a:1/' });", {"a:1": port})
    assert said(run.error) == "Request failed with status code 503"


def test_a_full_response_has_a_status_code_and_no_status(code_node):
    code = """
      const options = { url: 'http://a:1/', returnFullResponse: true, ignoreHttpStatusErrors: true };
      const { status, statusCode } = await this.helpers.httpRequest(options);
      return [{ json: { hasStatus: status !== undefined, statusCode } }];
    """
    with server(UP) as port:
        run = code_node(code, {"a:1": port})
    assert run.answer == [{"json": {"hasStatus": False, "statusCode": 200}}]


def said(error):
    """The message without the line, which n8n's sandbox adds."""
    return re.sub(r" \[line \d+\]$", "", error)
