"""A small client of Chromium's DevTools protocol: one browser, one page."""
import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

import websocket

START_SECONDS = 30
WAIT_SECONDS = 20


class Browser:
    """A headless Chromium with a profile of its own, gone when it is closed."""

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="newswire-chromium-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        arguments = [
            "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            f"--remote-debugging-port={port}", f"--user-data-dir={self.profile}", "--remote-allow-origins=*", "about:blank",
        ]
        self.process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number = 0
        self.events = []
        self.credentials = None
        self.socket = websocket.create_connection(self._page(port), timeout=WAIT_SECONDS)
        for domain in ["Page", "Runtime", "Network", "Log", "Accessibility"]:
            self.call(f"{domain}.enable")

    def _page(self, port):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=2) as answer:
                    pages = [page for page in json.load(answer) if page["type"] == "page"]
                if pages:
                    return pages[0]["webSocketDebuggerUrl"]
            except OSError:
                pass
            time.sleep(0.1)
        raise RuntimeError("chromium did not start")

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.profile, ignore_errors=True)

    def send(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        return self.number

    def read(self):
        """The next message; what asks for a login is answered on the way, as a person would answer it."""
        message = json.loads(self.socket.recv())
        method, parameters = message.get("method"), message.get("params", {})
        if method == "Fetch.requestPaused":
            self.send("Fetch.continueRequest", requestId=parameters["requestId"])
        if method == "Fetch.authRequired":
            user, password = self.credentials
            answer = {"response": "ProvideCredentials", "username": user, "password": password}
            self.send("Fetch.continueWithAuth", requestId=parameters["requestId"], authChallengeResponse=answer)
        return message

    def log_in(self, user, password):
        """From now on the browser's question for a name and a password is answered so."""
        self.credentials = (user, password)
        self.call("Fetch.enable", handleAuthRequests=True)

    def call(self, method, **parameters):
        number = self.send(method, **parameters)
        while True:
            message = self.read()
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            if "method" in message:
                self.events.append(message)

    def wait(self, event):
        """Until an event comes; what came before this call counts too, since the last `forget`."""
        end = time.monotonic() + WAIT_SECONDS
        while not any(message["method"] == event for message in self.events):
            if time.monotonic() > end:
                raise RuntimeError(f"{event} did not come")
            message = self.read()
            if "method" in message:
                self.events.append(message)

    def statuses(self, url):
        """The statuses with which an address was answered since the last `forget`."""
        answers = [e["params"]["response"] for e in self.events if e["method"] == "Network.responseReceived"]
        return [answer["status"] for answer in answers if answer["url"].split("?")[0] == url]

    def forget(self):
        self.events = []

    def open(self, url):
        self.forget()
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"].get("exception", {}).get("description", "failed"))
        return result["result"].get("value")

    def click(self, selector):
        """Follows a link or presses a button as a reader does, and waits for the page that it leads to."""
        self.forget()
        found = self.evaluate(f"(() => {{ const e = document.querySelector({json.dumps(selector)}); if (e) e.click(); return !!e }})()")
        if not found:
            raise RuntimeError(f"nothing is {selector} on {self.evaluate('location.href')}")
        self.wait("Page.loadEventFired")

    def screen(self, width, height, is_dark):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        scheme = "dark" if is_dark else "light"
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def screenshot(self, path):
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=False)["data"]
        png = os.path.splitext(path)[0] + ".png"
        with open(png, "wb") as file:
            file.write(base64.b64decode(data))
        subprocess.run(["cwebp", "-quiet", "-q", "20", "-m", "6", png, "-o", path], check=True)
        os.remove(png)
