using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Parallax.Cli;

/// <summary>Fetches a file from one address, and nothing from any other. What has come stays in a file that ends in <c>.part</c>, with what
/// the server calls that version of the file beside it, so that a download that broke off goes on where it ended.</summary>
/// <param name="address">The address; http or https.</param>
/// <param name="folder">Where the file is kept.</param>
internal sealed class Download(Uri address, string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _part = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..12] + ".part");

    /// <summary>Whether an input is an address, not a file.</summary>
    public static bool IsAddress(string source) =>
        source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Removes a download that is no longer needed.</summary>
    public static void Forget(string path)
    {
        File.Delete(path);
        File.Delete(TagOf(path));
    }

    /// <summary>Fetches the file; gives where it is, whole.</summary>
    /// <exception cref="IOException">It broke off; the message says how much is there.</exception>
    /// <exception cref="HttpRequestException">The server cannot be reached or does not give the file.</exception>
    public async Task<string> RunAsync(IProgress<double> progress, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = Patience };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using var response = await AskAsync(client, cancellation).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // all of it is there, or it is another file by now
            if (response.Content.Headers.ContentRange?.Length == new FileInfo(_part).Length)
            {
                return _part;
            }
            Forget(_part);
            throw new IOException("the file on the server has changed since the download began; run the command again to fetch it anew.");
        }
        var goesOn = response.StatusCode == HttpStatusCode.PartialContent;
        if (!goesOn && response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException(Refusal(response));
        }
        await SaveAsync(response, goesOn, progress, cancellation).ConfigureAwait(false);
        return _part;
    }

    /// <summary>Only a server that names the version of its file is asked for the rest of it: two versions must not be mixed.</summary>
    private async Task<HttpResponseMessage> AskAsync(HttpClient client, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (File.Exists(_part) && File.Exists(TagOf(_part)) && new FileInfo(_part).Length is > 0 and var length)
        {
            request.Headers.Range = new(length, null);
            request.Headers.TryAddWithoutValidation("If-Range", await File.ReadAllTextAsync(TagOf(_part), cancellation).ConfigureAwait(false));
        }
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException($"no answer within {Patience.TotalSeconds} seconds.");
        }
    }

    private async Task SaveAsync(HttpResponseMessage response, bool goesOn, IProgress<double> progress, CancellationToken cancellation)
    {
        var file = new FileStream(_part, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1 << 16);
        await using (file.ConfigureAwait(false))
        {
            var start = goesOn ? response.Content.Headers.ContentRange?.From ?? -1 : 0;
            if (start != (goesOn ? file.Length : 0))
            {
                throw new IOException($"the server gave the file from byte {start}; expected it from byte {file.Length}.");
            }
            if (!goesOn)
            {
                await RememberAsync(response, cancellation).ConfigureAwait(false);
            }
            file.SetLength(start);
            file.Position = start;
            var whole = response.Content.Headers.ContentLength is { } rest ? start + rest : (long?)null;
            var broken = await CopyAsync(response, file, whole, progress, cancellation).ConfigureAwait(false);
            if (broken is not null || (whole is not null && file.Position != whole))
            {
                var there = $"{file.Position} of {whole?.ToString(CultureInfo.InvariantCulture) ?? "an unknown number of"} bytes";
                throw new IOException($"the download broke off with {there} there; run the command again to go on.", broken);
            }
        }
    }

    /// <summary>Copies what comes; gives what broke it off.</summary>
    private static async Task<Exception?> CopyAsync(HttpResponseMessage response, FileStream file, long? whole, IProgress<double> progress, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            while (true)
            {
                var (read, broken) = await ReadAsync(body, buffer, cancellation).ConfigureAwait(false);
                if (read == 0)
                {
                    return broken;
                }
                file.Write(buffer, 0, read);
                progress.Report(file.Position / (double)(whole ?? long.MaxValue));
            }
        }
    }

    /// <summary>Reads what is there; 0 at the end, with the reason where it is not the right one.</summary>
    private static async Task<(int Read, Exception? Broken)> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return (await body.ReadAsync(buffer, patience.Token).ConfigureAwait(false), null);
        }
        catch (Exception e) when (e is IOException or HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return (0, e);
        }
    }

    private async Task RememberAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var tag = response.Headers.ETag is { IsWeak: false } strong ? strong.Tag : response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture);
        if (tag is null)
        {
            File.Delete(TagOf(_part));
            return;
        }
        await File.WriteAllTextAsync(TagOf(_part), tag, cancellation).ConfigureAwait(false);
    }

    private static string Refusal(HttpResponseMessage response) => response.Headers.Location is { } other
        ? $"the server points to {other}; name that address if you trust it."
        : $"the server answered {(int)response.StatusCode} ({response.ReasonPhrase}); expected the file.";

    private static string TagOf(string part) => part + ".version";
}
