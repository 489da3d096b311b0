"""Drives a headless Chromium by the DevTools protocol over a pair of pipes."""
import json
import os
import select
import subprocess
import time


class Browser:
    """A browser of its own, with one page."""

    def __init__(self, chromium, profile):
        commands, self.output = os.pipe()
        self.input, events = os.pipe()
        words = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 "--no-first-run", "--disable-background-networking", "--disable-sync",
                 "--disable-component-update", "--user-data-dir=" + profile,
                 "--remote-debugging-pipe", "about:blank"]
        # The browser reads from 3 and writes to 4.
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{commands} 4>&{events}', "chromium", *words],
            pass_fds=(commands, events), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(events)
        self.number = 0
        self.session = None
        self.rest = b""
        self.events = []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            self.send(domain + ".enable")

    def close(self):
        self.process.terminate()
        self.process.wait()

    def message(self, deadline):
        while b"\0" not in self.rest:
            wait = deadline - time.monotonic()
            if wait <= 0 or not select.select([self.input], [], [], wait)[0]:
                raise TimeoutError("Chromium does not answer")
            part = os.read(self.input, 1 << 20)
            if not part:
                raise EOFError("Chromium has ended")
            self.rest += part
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def send(self, method, **parameters):
        self.number += 1
        number = self.number
        command = {"id": number, "method": method, "params": parameters}
        if self.session:
            command["sessionId"] = self.session
        os.write(self.output, json.dumps(command).encode() + b"\0")
        deadline = time.monotonic() + 60
        while True:
            message = self.message(deadline)
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def wait(self, method):
        """Until an event that has not been waited for yet."""
        deadline = time.monotonic() + 60
        place = 0
        while True:
            while place < len(self.events):
                if self.events[place].get("method") == method and not self.events[place].get("seen"):
                    self.events[place]["seen"] = True
                    return
                place += 1
            self.events.append(self.message(deadline))

    def forget(self):
        self.events = []

    def open(self, url):
        """Loads a page anew, also where only what follows # differs."""
        self.send("Page.navigate", url="about:blank")
        self.wait("Page.loadEventFired")
        self.forget()
        self.send("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def reload(self):
        self.forget()
        self.send("Page.reload")
        self.wait("Page.loadEventFired")

    def run(self, script):
        """The value of an expression, once it is there."""
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:400])
        return answer["result"].get("value")

    def settle(self):
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def key(self, name, code, text=None):
        more = {"text": text} if text else {}
        for kind in ("keyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=name, code=name,
                      windowsVirtualKeyCode=code, nativeVirtualKeyCode=code,
                      **(more if kind == "keyDown" else {}))
        self.settle()

    def click(self, selector):
        self.run(f"document.querySelector({json.dumps(selector)}).scrollIntoView({{block:'center',"
                 "behavior:'instant'})")
        self.settle()
        x, y = self.run(f"(() => {{ const box = document.querySelector({json.dumps(selector)})"
                        ".getBoundingClientRect(); return [box.x + box.width / 2, "
                        "box.y + box.height / 2]; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        self.settle()

    def look(self, media="", **features):
        self.send("Emulation.setEmulatedMedia", media=media, features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()])

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)

    def complaints(self):
        """Errors in the console, exceptions, and requests for anything but the file itself."""
        found = []
        for event in self.events:
            method, about = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append("exception: " + str(about["exceptionDetails"].get("text")))
            elif method == "Log.entryAdded" and about["entry"]["level"] in ("error", "warning"):
                found.append("log: " + about["entry"]["text"])
            elif method == "Runtime.consoleAPICalled" and about["type"] in ("error", "warning"):
                found.append("console: " + json.dumps(about["args"])[:200])
            elif method == "Network.requestWillBeSent" and about.get("type") != "Document":
                url = about["request"]["url"]
                if not url.startswith("data:"):
                    found.append("request: " + url)
        return found
