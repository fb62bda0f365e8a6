namespace Parallax.Events.Undated;

/// <summary>When a report that does not say so was published, worked out from what others say of the event that it is mainly about.</summary>
/// <param name="Published">The day.</param>
/// <param name="Reason">How it was worked out, in one sentence.</param>
public sealed record InferredDate(PublicationTime Published, string Reason);
