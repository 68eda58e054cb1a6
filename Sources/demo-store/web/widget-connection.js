// The WebSocket: one at a time, opened again with growing pauses until the conversation ends.

class Connection {
  /** `on.open(send)`, `on.frame(frame)`, `on.state("connecting" | "open" | "waiting" | "closed")` */
  constructor(url, on) {
    this.url = url;
    this.on = on;
    this.socket = null;
    this.attempt = 0;
    this.timer = null;
    this.isWanted = false;
    addEventListener("online", () => this.retryNow());
    document.addEventListener("visibilitychange", () => document.hidden || this.retryNow());
  }

  start() {
    if (this.isWanted) return;
    this.isWanted = true;
    this.attempt = 0;
    this.connect();
  }

  stop() {
    this.isWanted = false;
    clearTimeout(this.timer);
    this.timer = null;
    this.socket?.close(1000);
  }

  /** Whether the frame has left; what was not sent is for the caller to send again. */
  send(frame) {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  retryNow() {
    if (!this.isWanted || this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.connect();
  }

  /** Closes what is there so that the next connection starts afresh. */
  restart() {
    this.socket?.close();
  }

  /** A connection counts as good only once the server has welcomed it. */
  succeeded() {
    this.attempt = 0;
  }

  connect() {
    this.on.state("connecting");
    let socket;
    try {
      socket = new WebSocket(this.url);
    } catch {
      this.on.state("closed");
      return;
    }
    this.socket = socket;
    const deadline = setTimeout(() => socket.readyState === WebSocket.CONNECTING && socket.close(), 10_000);
    socket.addEventListener("open", () => {
      clearTimeout(deadline);
      if (socket === this.socket) this.on.open();
    });
    socket.addEventListener("message", (event) => socket === this.socket && this.receive(event.data));
    socket.addEventListener("close", () => {
      clearTimeout(deadline);
      if (socket !== this.socket) return;
      this.socket = null;
      if (this.isWanted) this.waitAndRetry();
      else this.on.state("closed");
    });
  }

  receive(data) {
    let frame;
    try {
      frame = JSON.parse(data);
    } catch {
      return;
    }
    if (frame && typeof frame === "object") this.on.frame(frame);
  }

  waitAndRetry() {
    const longest = Math.min(30_000, 500 * 2 ** this.attempt);
    this.attempt += 1;
    this.on.state("waiting");
    this.timer = setTimeout(() => {
      this.timer = null;
      this.connect();
    }, longest / 2 + Math.random() * longest / 2);
  }
}
