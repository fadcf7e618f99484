import { drawPerson, CLINICIAN, PATIENT } from './person.js';
import { paintRoom, OFFICE, LIVING_ROOM } from './room.js';

const element = (id) => document.getElementById(id);
/** What people and rooms are drawn in, whatever the size of the picture. */
const SCENE = { width: 1280, height: 720 };
/** `?small`: smaller and slower pictures, for machines that run several calls at once without a graphics card. */
const isSmall = new URLSearchParams(location.search).has('small');
const PICTURE = isSmall
  ? { width: 320, height: 180, framesPerSecond: 6 }
  : { width: 960, height: 540, framesPerSecond: 20 };
const SELF = isSmall
  ? { width: 160, height: 90, framesPerSecond: 2 }
  : { width: 480, height: 270, framesPerSecond: 10 };
const CAMERA = isSmall
  ? { width: 160, height: 120, frameRate: 5 }
  : { width: 320, height: 240, frameRate: 15 };

/** A moving picture of a person in a room, drawn on a canvas: what a camera would give. */
function drawnCamera(look, roomLook, { width, height, framesPerSecond }) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  const room = document.createElement('canvas');
  room.width = width;
  room.height = height;
  const roomContext = room.getContext('2d', { alpha: false });
  roomContext.scale(width / SCENE.width, height / SCENE.height);
  paintRoom(roomContext, roomLook);
  // A timer, not an animation frame: the call goes on while its tab is behind another.
  const timer = setInterval(() => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(room, 0, 0);
    context.setTransform(width / SCENE.width, 0, 0, height / SCENE.height, 0, 0);
    drawPerson(context, look, performance.now() / 1000);
  }, 1000 / framesPerSecond);
  const stream = canvas.captureStream(framesPerSecond);
  return { stream, stop: () => clearInterval(timer) };
}

/** The clinician's own picture: a browser's fake camera shows a test pattern, so a drawn one stands in for it. */
function selfView(camera) {
  const fake = camera.getVideoTracks().some(({ label }) => /fake/i.test(label));
  if (!fake) return { stream: camera, stop: () => undefined };
  return drawnClinician();
}

function drawnClinician() {
  return drawnCamera(CLINICIAN, OFFICE, SELF);
}

async function clinicianCamera() {
  // Without a camera, or leave to use it, the drawn clinician is sent: the call is there to sit beside.
  return navigator.mediaDevices
    .getUserMedia({ audio: true, video: CAMERA })
    .catch(() => drawnClinician().stream);
}

/** Hands each end the other's candidates and descriptions, as a signalling server would. */
async function connect(caller, callee) {
  for (const [from, to] of [
    [caller, callee],
    [callee, caller],
  ]) {
    from.addEventListener('icecandidate', ({ candidate }) => {
      // A candidate may arrive after the end of the call; there is nothing left to add it to.
      if (candidate && to.signalingState !== 'closed') void to.addIceCandidate(candidate);
    });
  }
  await caller.setLocalDescription();
  await callee.setRemoteDescription(caller.localDescription);
  await callee.setLocalDescription();
  await caller.setRemoteDescription(callee.localDescription);
}

function keepSharp(sender) {
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings) encoding.maxBitrate = 3_000_000;
  parameters.degradationPreference = 'maintain-resolution';
  return sender.setParameters(parameters);
}

let connectedAt = 0;
function showState(state) {
  const texts = {
    connecting: 'Connecting',
    connected: 'Connected',
    disconnected: 'Reconnecting',
    ended: 'Ended',
  };
  const known = state in texts ? state : 'connecting';
  element('state').dataset.state = known;
  element('state').textContent = texts[known];
  if (known === 'connected' && connectedAt === 0) connectedAt = performance.now();
}

function showDuration() {
  const seconds = connectedAt === 0 ? 0 : Math.floor((performance.now() - connectedAt) / 1000);
  const two = (number) => String(number).padStart(2, '0');
  element('duration').textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** A button that switches one kind of the clinician's tracks off and on. */
function wireSwitch(id, tracks, offLabel, onLabel, changed = () => undefined) {
  element(id).addEventListener('click', () => {
    const off = element(id).toggleAttribute('data-off');
    for (const track of tracks) track.enabled = !off;
    element(id).querySelector('span').textContent = off ? onLabel : offLabel;
    changed(off);
  });
}

async function start() {
  const camera = await clinicianCamera();
  const patient = drawnCamera(PATIENT, LIVING_ROOM, PICTURE);
  const self = selfView(camera);
  element('self').srcObject = self.stream;

  const here = new RTCPeerConnection();
  const there = new RTCPeerConnection();
  for (const track of camera.getTracks()) here.addTrack(track, camera);
  const senders = patient.stream.getTracks().map((track) => there.addTrack(track, patient.stream));
  here.addEventListener('track', ({ streams }) => (element('patient').srcObject = streams[0]));
  here.addEventListener('connectionstatechange', () => showState(here.connectionState));
  await connect(here, there);
  await Promise.all(senders.map(keepSharp));
  const clock = setInterval(showDuration, 1000);

  wireSwitch('mute', camera.getAudioTracks(), 'Mute', 'Unmute');
  wireSwitch('camera', camera.getVideoTracks(), 'Camera off', 'Camera on', (off) => {
    element('self-off').hidden = !off;
  });
  element('again').addEventListener('click', () => location.reload());
  element('end').addEventListener('click', () => {
    clearInterval(clock);
    for (const end of [here, there]) end.close();
    for (const picture of [patient, self]) picture.stop();
    for (const track of [...camera.getTracks(), ...patient.stream.getTracks()]) track.stop();
    for (const id of ['mute', 'camera', 'end']) element(id).disabled = true;
    element('ended').hidden = false;
    showState('ended');
  });
  return here;
}

const call = start();
call.catch((error) => {
  element('state').textContent = `No call: ${error.message}`;
});

window.demoCall = {
  /** What the clinician's end has received of the patient's picture so far; zeros once it has ended. */
  async stats() {
    const here = await call;
    const reports = [...(await here.getStats()).values()];
    const video = reports.find(({ type, kind }) => type === 'inbound-rtp' && kind === 'video');
    return {
      framesDecoded: video?.framesDecoded ?? 0,
      framesDropped: video?.framesDropped ?? 0,
      connected: here.connectionState === 'connected',
    };
  },
};
