"""Mozilla's Marionette protocol, as much of it as is needed to run a script inside Thunderbird.

A message is its length in digits, a colon and JSON: `[0, number, command, parameters]` out, and back
`[1, number, error, result]`.
"""

import json
import socket
from typing import Any

IN_TIME_OR_WRONG = """
const given = Array.from(arguments), done = given.pop();
(async (...given) => {%s})(...given).then(
  (value) => done({ value: value === undefined ? null : value }),
  (error) => done({ error: `${error} ${error && error.stack}` }),
);
"""


class Marionette:
    def __init__(self, port: int, seconds: float) -> None:
        """Raises OSError where nobody listens yet."""
        self._seconds = seconds
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        self._number = 0
        try:
            self._hear()  # who it is
            self._say("WebDriver:NewSession", {"capabilities": {}})
            self._say("Marionette:SetContext", {"value": "chrome"})
            self._say("WebDriver:SetTimeouts", {"script": int(seconds * 1000)})
        except BaseException:
            self.close()
            raise

    def run(self, script: str, *given: object) -> Any:
        """What the body of an async function returns; `given` are its arguments. Raises TimeoutError."""
        wrapped = {"script": IN_TIME_OR_WRONG % script, "args": list(given), "sandbox": "system", "newSandbox": True}
        answer = self._say("WebDriver:ExecuteAsyncScript", wrapped)["value"]
        assert "error" not in answer, answer["error"]
        return answer["value"]

    def close(self) -> None:
        self._socket.close()

    def _say(self, command: str, parameters: dict[str, object]) -> Any:
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _kind, _number, error, result = self._hear()
        if error and error.get("error") == "script timeout":
            raise TimeoutError
        assert not error, error
        return result

    def _hear(self) -> Any:
        digits = b""
        while not digits.endswith(b":"):
            digits += self._part(1)
        left, parts = int(digits[:-1]), []
        while left:
            parts.append(self._part(left))
            left -= len(parts[-1])
        return json.loads(b"".join(parts))

    def _part(self, most: int) -> bytes:
        part = self._socket.recv(most)
        if not part:
            raise ConnectionError("Thunderbird hung up")
        return part
