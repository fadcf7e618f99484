import './welcome.css';

/** A drawing: the patient's picture at the top of the screen under the camera, Webside beside it. */
export function PlacePicture({ name }: { name: string }) {
  return (
    <svg class="place-picture" role="img" aria-label={name} viewBox="0 0 320 216">
      <rect class="place-frame" x="8" y="14" width="304" height="178" rx="10" />
      <rect class="place-call" x="20" y="28" width="180" height="152" rx="4" />
      <rect class="place-patient" x="64" y="28" width="104" height="84" rx="4" />
      <circle class="place-person" cx="116" cy="61" r="15" />
      <path class="place-person" d="M86 112a30 30 0 0 1 60 0z" />
      <rect class="place-panel" x="206" y="28" width="94" height="152" rx="4" />
      <path class="place-lines" d="M218 46h62M218 58h40M218 116h70M218 130h70M218 144h54" />
      <rect class="place-button" x="218" y="74" width="48" height="20" rx="5" />
      <circle class="place-camera" cx="116" cy="21" r="3.5" />
      <path class="place-foot" d="M130 206h60" />
    </svg>
  );
}
