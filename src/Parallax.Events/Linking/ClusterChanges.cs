namespace Parallax.Events.Linking;

/// <summary>What has changed of a grouping of tellings.</summary>
/// <param name="Gone">The events that are there no longer.</param>
/// <param name="Come">Those that were not there before. One that goes and one that comes may share tellings.</param>
public sealed record ClusterChanges(IReadOnlyCollection<EventCluster> Gone, IReadOnlyCollection<EventCluster> Come);
