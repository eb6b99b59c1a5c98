/**
 * A longitude-latitude cell on the sphere: centre, radius, and four corners whose cone contains it. Reused to
 * avoid allocations.
 */
import { STEPS_PER_DEGREE } from '../../domain/incident.ts';

const RADIANS = Math.PI / 180;
const RADIANS_PER_STEP = RADIANS / STEPS_PER_DEGREE;

export class TagCell {
  /** Unit vector. */
  readonly centre = new Float64Array(3);
  /** Four unit vectors. */
  readonly corners = new Float64Array(12);
  /** Radians from the centre to the farthest point of the cell. */
  radius = 0;
  private lng = 0;
  private low = 0;
  private high = 0;
  private half = 0;

  /**
   * Sets the cell of 2^bits steps that contains the point.
   *
   * @param u,v whole steps from 180° W and from the South Pole
   * @param bits cells up to 90° wide: their corners are farthest from the centre
   */
  placeAt(u: number, v: number, bits: number): void {
    const size = 2 ** bits;
    this.half = (size / 2) * RADIANS_PER_STEP;
    this.lng = (u - (u % size) + size / 2) * RADIANS_PER_STEP - Math.PI;
    this.low = (v - (v % size)) * RADIANS_PER_STEP - Math.PI / 2;
    this.high = Math.min(Math.PI / 2, this.low + 2 * this.half);
    const lat = (this.low + this.high) / 2;
    const cosLat = Math.cos(lat);
    this.centre[0] = cosLat * Math.cos(this.lng);
    this.centre[1] = cosLat * Math.sin(this.lng);
    this.centre[2] = Math.sin(lat);
    // Haversine formula. The cosine of the wider parallel exceeds that of the centre by at most half the
    // height.
    const up = Math.sin((this.high - this.low) / 4);
    const across = Math.sin(this.half / 2);
    const widest = Math.min(1, cosLat + (this.high - this.low) / 2);
    this.radius = 2 * Math.asin(Math.min(1, Math.sqrt(up * up + cosLat * widest * across * across)));
  }

  /**
   * Sets the corners. Where a parallel bulges beyond the great circle between its ends, the corners move
   * outwards until the great circle touches its middle.
   */
  placeCorners(): void {
    const bend = Math.cos(this.half);
    const low = this.low > 0 ? Math.atan(Math.tan(this.low) * bend) : this.low;
    const high = this.high < 0 ? Math.atan(Math.tan(this.high) * bend) : this.high;
    this.placeCorner(0, this.lng - this.half, low);
    this.placeCorner(3, this.lng + this.half, low);
    this.placeCorner(6, this.lng - this.half, high);
    this.placeCorner(9, this.lng + this.half, high);
  }

  private placeCorner(at: number, lng: number, lat: number): void {
    const cosLat = Math.cos(lat);
    this.corners[at] = cosLat * Math.cos(lng);
    this.corners[at + 1] = cosLat * Math.sin(lng);
    this.corners[at + 2] = Math.sin(lat);
  }
}
