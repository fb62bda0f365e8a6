using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parallax.Tests.Cli;

/// <summary>A server of one file on this machine, that can break off, answer with parts and point elsewhere.</summary>
internal sealed class DumpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _file;

    public DumpServer(byte[] file)
    {
        _file = file;
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/QQ.zip");

    /// <summary>How many bytes of the body the next answer has before it breaks off; null for all.</summary>
    public int? BreakAfter { get; set; }

    /// <summary>The version of the file.</summary>
    public string? Tag { get; set; } = "\"one\"";

    /// <summary>Where to point to instead of an answer.</summary>
    public string? PointTo { get; set; }

    /// <summary>The heads of the requests that came.</summary>
    public List<string> Requests { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // the test is over
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1)
        {
            head.Append((char)one[0]);
        }
        Requests.Add(head.ToString());
        if (PointTo is not null)
        {
            await WriteAsync(stream, $"302 Found\r\nLocation: {PointTo}", [], 0);
            return;
        }
        var start = Start(head.ToString());
        var body = _file[start..];
        var status = start > 0 ? $"206 Partial Content\r\nContent-Range: bytes {start}-{_file.Length - 1}/{_file.Length}" : "200 OK";
        await WriteAsync(stream, Tag is null ? status : $"{status}\r\nETag: {Tag}", body, BreakAfter ?? body.Length);
        BreakAfter = null;
    }

    private int Start(string head)
    {
        var lines = head.Split("\r\n");
        var range = lines.FirstOrDefault(l => l.StartsWith("Range: bytes=", StringComparison.Ordinal));
        return range is null || !lines.Contains($"If-Range: {Tag}") ? 0 : int.Parse(range["Range: bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
    }

    private static async Task WriteAsync(NetworkStream stream, string status, byte[] body, int length)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body.AsMemory(0, length));
        await stream.FlushAsync();
    }
}
