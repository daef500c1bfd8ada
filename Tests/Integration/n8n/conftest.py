import pytest

from n8n.code_node import stand_in, task_runner


@pytest.fixture(params=[
    pytest.param(stand_in, id="stand-in"),
    # One process installs it.
    pytest.param(task_runner, id="n8n", marks=[pytest.mark.long, pytest.mark.xdist_group("n8n")]),
])
def code_node(request):
    """What runs JavaScript as a Code node does: a stand-in, and n8n's own sandbox."""
    return request.param
